import type { Person } from '../../utils/domain/person';
import { useI18n } from '../i18n/i18n-context';

/** When somebody connected, as far as it is known. */
export function PersonDay({ person }: { person: Person }) {
  const { text, day } = useI18n();
  const { connectedOn, connectedBetween } = person;
  if (connectedOn) return <span>{text('dashboardPersonConnected', day(connectedOn, 'long'))}</span>;
  if (!connectedBetween) return <span>{text('dashboardPersonBefore')}</span>;
  const { from, to } = connectedBetween;
  return <span>{text('dashboardPersonBetween', day(from, 'long'), day(to, 'long'))}</span>;
}
