import type { Diagnostic, FieldHealth } from '../../utils/domain/page-health';
import { DiagnosticPanel } from '../diagnostic-panel';
import { PAGE_NAMES, sayField, WHY_WORDS } from '../health-words';
import { useI18n } from '../i18n/i18n-context';

export interface HealthSectionProps {
  fields: FieldHealth[];
  askDiagnostic(): Promise<Diagnostic>;
  copy(text: string): Promise<void>;
}

/** How reading each page goes, and what to send to those who repair it. */
export function HealthSection({ fields, askDiagnostic, copy }: HealthSectionProps) {
  const { text } = useI18n();
  return (
    <section class="stack" aria-labelledby="health-heading">
      <h2 id="health-heading">{text('healthTitle')}</h2>
      <p class="soft">{text(fields.length === 0 ? 'healthEmpty' : 'healthText')}</p>
      {fields.length > 0 && <HealthTable fields={fields} />}
      <DiagnosticPanel ask={askDiagnostic} copy={copy} />
    </section>
  );
}

function HealthTable({ fields }: { fields: FieldHealth[] }) {
  const { text } = useI18n();
  return (
    <div class="table-scroll" role="group" aria-labelledby="health-heading" tabIndex={0}>
      <table class="health-table" data-testid="health-table">
        <thead>
          <tr>
            <th scope="col">{text('healthColumnPage')}</th>
            <th scope="col">{text('healthColumnField')}</th>
            <th scope="col">{text('healthColumnState')}</th>
            <th scope="col">{text('healthColumnLastRead')}</th>
            <th scope="col">{text('healthColumnVariant')}</th>
            <th scope="col">{text('healthColumnLastUnreadable')}</th>
            <th scope="col">{text('healthColumnSince')}</th>
            <th scope="col">{text('healthColumnWhy')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((health) => (
            <HealthRow key={health.key} health={health} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HealthRow({ health }: { health: FieldHealth }) {
  const i18n = useI18n();
  const isReadable = health.unreadableSince === undefined;
  const moment = (atMs: number | undefined) => (atMs === undefined ? '–' : i18n.moment(atMs));
  return (
    <tr data-field={health.key}>
      <td>{i18n.text(PAGE_NAMES[health.surface])}</td>
      <th scope="row">{sayField(i18n, health.field)}</th>
      <td class={isReadable ? 'read' : 'unread'}>
        <span aria-hidden="true">{isReadable ? '✓' : '!'}</span>{' '}
        {i18n.text(isReadable ? 'healthStateReadable' : 'healthStateUnreadable')}
      </td>
      <td>{moment(health.lastReadAt)}</td>
      <td>{health.lastVariant ?? '–'}</td>
      <td>{moment(health.lastUnreadableAt)}</td>
      <td>{moment(health.unreadableSince)}</td>
      <td>{health.lastWhy ? i18n.text(WHY_WORDS[health.lastWhy]) : '–'}</td>
    </tr>
  );
}
