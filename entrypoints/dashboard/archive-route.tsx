import { ArchivePage } from '../../components/archive/archive-page';
import { LiveView } from '../../components/dashboard/live-view';
import { rehearseGrowthChart } from '../../components/growth-chart';
import { useEffect } from 'preact/hooks';
import { useLive } from '../../components/hooks/use-live';
import type { Import } from '../../utils/domain/archive';
import type { Day } from '../../utils/domain/day';
import { listImports } from '../../utils/store/imports';
import type { Store } from '../../utils/store/open-store';
import { watch } from '../../utils/store/watch';
import { announced } from './announced';
import { doJob } from './archive-job';
import { useArchiveFlow } from './use-archive-flow';

export function ArchiveRoute({ store, today }: { store: Store; today: Day }) {
  const live = useLive<Import[]>((...report) => watch(() => listImports(store), ...report), [store]);
  useEffect(() => void rehearseGrowthChart(), []);
  const { flow, choose, readAs, decide, confirm, cancel, dismiss } = useArchiveFlow(today);
  return (
    <LiveView live={live}>
      {(imports) => (
        <ArchivePage
          imports={imports}
          flow={flow}
          today={today}
          onFiles={choose}
          onReadAs={readAs}
          onDecide={decide}
          onConfirm={confirm}
          onCancel={cancel}
          onUndo={(importId) => announced(doJob({ kind: 'undo', importId }).then(dismiss))}
          onLoadChanges={loadChanges}
        />
      )}
    </LiveView>
  );
}

async function loadChanges(olderId: number, newerId: number) {
  const answer = await doJob({ kind: 'changes', olderId, newerId });
  if (answer.kind !== 'changes') throw new Error(answer.kind);
  return answer.changes;
}
