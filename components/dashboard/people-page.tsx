import type { Day } from '../../utils/domain/day';
import type { FollowUpCase } from '../../utils/domain/follow-up';
import { useI18n } from '../i18n/i18n-context';
import { Notice } from './notice';
import { PersonRow, type PersonActions } from './person-row';
import { useFocusNear } from './use-focus-near';
import { WaysIn } from './ways-in';

export interface PeoplePageProps {
  /** What was searched for; '' for nothing. */
  search: string;
  /** No page is read. */
  paused: boolean;
  people: FollowUpCase[];
  /** How many match, where that is known. */
  total: number | undefined;
  more: boolean;
  today: Day;
  actions: PersonActions;
  onMore(): void;
}

/** The people of the network, newest first. */
export function PeoplePage({ search, paused, people, total, more, today, actions, onMore }: PeoplePageProps) {
  const { text, plural } = useI18n();
  const { list, focusNear } = useFocusNear<HTMLUListElement>(people.map(({ person }) => person.id));
  const known = total ?? (more ? undefined : people.length);
  if (people.length === 0) return <NobodyFound search={search} paused={paused} />;
  return (
    <div class="stack">
      <p class="soft small" role="status">
        {known === undefined ? plural('dashboardPeopleShown', people.length) : plural('dashboardPeopleFound', known)}
      </p>
      <ul class="rows" ref={list} aria-label={text('dashboardNavPeople')} data-testid="people-list">
        {people.map(({ person, followUp }, index) => (
          <PersonRow
            key={person.id}
            person={person}
            followUp={followUp}
            today={today}
            actions={actions}
            onGone={() => focusNear(person.id, index)}
          />
        ))}
      </ul>
      {more && (
        <button type="button" class="more" onClick={onMore}>
          {text('dashboardMore')}
        </button>
      )}
    </div>
  );
}

function NobodyFound({ search, paused }: Pick<PeoplePageProps, 'search' | 'paused'>) {
  const { text } = useI18n();
  if (search !== '') return <p role="status">{text('dashboardPeopleNoMatch')}</p>;
  return (
    <Notice title={text('dashboardPeopleNoneTitle')}>
      <p>{text(paused ? 'dashboardEmptyArchiveText' : 'dashboardPeopleNoneText')}</p>
      <WaysIn paused={paused} />
    </Notice>
  );
}
