import { useI18n } from '../i18n/i18n-context';
import { useAction } from './use-action';

/** Saves everything there is as a file. */
export function ExportSection({ onExport }: { onExport(): Promise<void> }) {
  const { text } = useI18n();
  const { busy, run } = useAction();
  return (
    <section class="card stack" aria-labelledby="export-heading">
      <h2 id="export-heading">{text('dashboardExportTitle')}</h2>
      <p class="soft">{text('dashboardExportText')}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled={busy}
          onClick={() => run(onExport, text('dashboardExportDone'))}
          data-testid="export-all"
        >
          {text(busy ? 'dashboardExportBusy' : 'dashboardExport')}
        </button>
      </div>
    </section>
  );
}
