import { useState } from 'preact/hooks';
import { LiveView } from '../../components/dashboard/live-view';
import { ReadingsPage } from '../../components/dashboard/readings-page';
import { useLive } from '../../components/hooks/use-live';
import type { Day } from '../../utils/domain/day';
import { recordManualReading } from '../../utils/store/manual-reading';
import type { Store } from '../../utils/store/open-store';
import { deleteReading, judgeReading, loadReadingsLog } from '../../utils/store/readings-log';
import { loadFieldHealth } from '../../utils/store/page-health';
import { watch } from '../../utils/store/watch';
import { askDiagnostic } from '../../utils/messages/ask-diagnostic';
import { announced } from './announced';

const PAGE_ROWS = 50;

type ReadingsData = Awaited<ReturnType<typeof loadReadings>>;

async function loadReadings(store: Store, limit: number) {
  const [log, fields] = await Promise.all([loadReadingsLog(store, { limit }), loadFieldHealth(store)]);
  return { ...log, fields };
}

export function ReadingsRoute({ store, today }: { store: Store; today: Day }) {
  const [limit, setLimit] = useState(PAGE_ROWS);
  const live = useLive<ReadingsData>((...report) => watch(() => loadReadings(store, limit), ...report), [store, limit]);
  const actions = {
    onJudge: (id: number, status: 'confirmed' | 'rejected') => announced(judgeReading(store, id, status)),
    onDelete: (id: number) => announced(deleteReading(store, id)),
  };
  return (
    <LiveView live={live}>
      {({ readings, more, fields }) => (
        <ReadingsPage
          readings={readings}
          more={more}
          today={today}
          actions={actions}
          onType={(metric, value, day) =>
            announced(recordManualReading(store, { metric, value, day, nowMs: Date.now() }))
          }
          onMore={() => setLimit(limit + PAGE_ROWS)}
          health={{ fields, askDiagnostic, copy: (text) => navigator.clipboard.writeText(text) }}
        />
      )}
    </LiveView>
  );
}
