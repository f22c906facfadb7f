import type { ImportCounts, InvitationSummary } from '../../utils/domain/archive';
import type { I18n } from '../i18n/translate';

/** `412 new people · 38 people updated`: what there is any of, and never nothing. */
export function sayImportCounts(i18n: I18n, counts: ImportCounts): string {
  const { created, updated, unchanged, onlyDate, contacts } = counts;
  const parts = [
    created > 0 && i18n.plural('archiveCountCreated', created),
    updated > 0 && i18n.plural('archiveCountUpdated', updated),
    (unchanged > 0 || created + updated === 0) && i18n.plural('archiveCountUnchanged', unchanged),
    onlyDate > 0 && i18n.plural('archiveCountDatesOnly', onlyDate),
    contacts > 0 && i18n.plural('archiveContacts', contacts),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

/** How many invitations were accepted, and how quickly. */
export function sayInvitations(i18n: I18n, summary: InvitationSummary): string {
  const { sent, accepted, pending, received, medianDaysToAccept } = summary;
  const share = new Intl.NumberFormat(i18n.locale, { style: 'percent' }).format(sent > 0 ? accepted / sent : 0);
  const said = i18n.text(
    'archiveInvitations',
    ...[i18n.number(sent), i18n.number(accepted), share, i18n.number(pending), i18n.number(received)],
  );
  if (medianDaysToAccept === undefined) return said;
  return `${said} ${i18n.plural('archiveInvitationsDays', Math.round(medianDaysToAccept))}`;
}
