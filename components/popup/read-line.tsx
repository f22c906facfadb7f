import { localDay, type Day } from '../../utils/domain/day';
import { useI18n } from '../i18n/i18n-context';

/** The quiet word that reading works: when a page was read last. */
export function ReadLine({ lastReadAt, today }: { lastReadAt: number; today: Day }) {
  const { text, day } = useI18n();
  const readOn = localDay(lastReadAt);
  return (
    <span class="read-line small soft" data-testid="health-read">
      {readOn === today ? text('healthReadToday') : text('healthReadOn', day(readOn))}
    </span>
  );
}
