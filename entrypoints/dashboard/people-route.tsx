import { useState } from 'preact/hooks';
import { LiveView } from '../../components/dashboard/live-view';
import { PeopleFilter } from '../../components/dashboard/people-filter';
import { PeoplePage } from '../../components/dashboard/people-page';
import { useLive } from '../../components/hooks/use-live';
import type { Day } from '../../utils/domain/day';
import { correctPerson, forgetPerson } from '../../utils/store/corrections';
import { hasUndo } from '../../utils/store/restore-undo';
import { logFollowUp, reopenFollowUp } from '../../utils/store/follow-ups';
import type { Store } from '../../utils/store/open-store';
import { loadPeoplePage, type PeopleQuery } from '../../utils/store/people-list';
import { loadSettings } from '../../utils/store/settings';
import { watch } from '../../utils/store/watch';
import { announced } from './announced';

const PAGE_ROWS = 50;

export function PeopleRoute({ store, today }: { store: Store; today: Day }) {
  const [query, setQuery] = useState<PeopleQuery>({ search: '', onlyNew: true, limit: PAGE_ROWS });
  const { search, onlyNew, limit } = query;
  const live = useLive<Awaited<ReturnType<typeof loadPeople>>>(
    (...report) => watch(() => loadPeople(store, query), ...report),
    [store, search, onlyNew, limit],
  );
  const actions = {
    onCorrect: (id: number, change: Parameters<typeof correctPerson>[2]) => announced(correctPerson(store, id, change)),
    onForget: (id: number) => announced(forgetPerson(store, id)),
    onFollowedUp: (id: number) => announced(logFollowUp(store, id, Date.now())),
    onReopen: (id: number) => announced(reopenFollowUp(store, id)),
  };
  return (
    <div class="stack-large">
      <PeopleFilter
        onlyNew={onlyNew}
        onSearch={(text) => setQuery((before) => ({ ...before, search: text, limit: PAGE_ROWS }))}
        onOnlyNew={(only) => setQuery((before) => ({ ...before, onlyNew: only, limit: PAGE_ROWS }))}
      />
      <LiveView live={live}>
        {({ people, total, more, paused, forgettingEndsUndo }) => (
          <PeoplePage
            search={search}
            paused={paused}
            people={people}
            total={total}
            more={more}
            today={today}
            actions={{ ...actions, forgettingEndsUndo }}
            onMore={() => setQuery({ ...query, limit: limit + PAGE_ROWS })}
          />
        )}
      </LiveView>
    </div>
  );
}

async function loadPeople(store: Store, query: PeopleQuery) {
  const [page, { paused }, forgettingEndsUndo] = await Promise.all([
    loadPeoplePage(store, query),
    loadSettings(store),
    hasUndo(store),
  ]);
  return { ...page, paused, forgettingEndsUndo };
}
