import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '../i18n/i18n-context';
import { Field } from './field';

interface PeopleFilterProps {
  onlyNew: boolean;
  onSearch(search: string): void;
  onOnlyNew(onlyNew: boolean): void;
}

/** Typing settles for this long before the search runs: it reads everybody. */
const SETTLE_MS = 250;

/** Searches the people by name or headline, and tells newly connected from everybody. */
export function PeopleFilter({ onlyNew, onSearch, onOnlyNew }: PeopleFilterProps) {
  const { text } = useI18n();
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => onSearch(typed.trim()), typed === '' ? 0 : SETTLE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <search class="people-filter">
      <Field
        label={text('dashboardPeopleSearch')}
        type="search"
        dir="auto"
        value={typed}
        onType={setTyped}
        testId="people-search"
      />
      <label class="check">
        <input type="checkbox" checked={!onlyNew} onChange={(event) => onOnlyNew(!event.currentTarget.checked)} />
        {text('dashboardPeopleEverybody')}
      </label>
    </search>
  );
}
