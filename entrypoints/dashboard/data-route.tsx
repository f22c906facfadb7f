import { DataPage } from '../../components/dashboard/data-page';
import { LiveView } from '../../components/dashboard/live-view';
import { useLive } from '../../components/hooks/use-live';
import type { Day } from '../../utils/domain/day';
import { backupFileName, exportBackup } from '../../utils/store/backup';
import { loadContents } from '../../utils/store/contents';
import { eraseEverything } from '../../utils/store/erase';
import type { Store } from '../../utils/store/open-store';
import { loadAccountsGlance } from '../../utils/store/accounts-glance';
import { askAgain } from '../../utils/store/own-slug';
import { loadUndo, undoRestore } from '../../utils/store/restore';
import { changeSettings, loadSettings } from '../../utils/store/settings';
import { watch } from '../../utils/store/watch';
import { announced } from './announced';
import { checkFile } from './check-file';
import { downloadFile } from './download-file';

const loadData = async (store: Store) => {
  const [settings, here, undo, accounts] = await Promise.all([
    loadSettings(store),
    loadContents(store),
    loadUndo(store),
    loadAccountsGlance(store),
  ]);
  return { paused: settings.paused, here, restoredAt: undo?.restoredAt, accounts };
};

export function DataRoute({ store, today }: { store: Store; today: Day }) {
  const live = useLive<Awaited<ReturnType<typeof loadData>>>(
    (...report) => watch(() => loadData(store), ...report),
    [store],
  );
  return (
    <LiveView live={live}>
      {({ paused, here, restoredAt, accounts }) => (
        <DataPage
          accounts={accounts}
          onShow={(shownAccountId) => announced(changeSettings(store, { shownAccountId }))}
          onAskAgain={(slug) => announced(askAgain(store, slug))}
          paused={paused}
          here={here}
          restoredAt={restoredAt}
          onPause={(pause) => announced(changeSettings(store, { paused: pause }))}
          onExport={async () => downloadFile(await exportBackup(store), backupFileName(today))}
          onChoose={(file) => checkFile(store, file)}
          onUndo={() => announced(undoRestore(store))}
          onErase={() => announced(eraseEverything(store))}
        />
      )}
    </LiveView>
  );
}
