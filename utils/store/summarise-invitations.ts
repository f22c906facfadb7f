import type { ArchiveContents, ArchiveInvitation, ArchiveRow, InvitationSummary } from '../domain/archive';
import { daysBetween } from '../domain/day';
import { nameKey } from './name-key';

/** Invitations in numbers, beside the people of the same archive; `undefined` where the archive has none. */
export function summariseInvitations({
  invitations,
  people,
}: Pick<ArchiveContents, 'invitations' | 'people'>): InvitationSummary | undefined {
  if (invitations.length === 0) return undefined;
  const sent = invitations.filter(({ direction }) => direction === 'sent');
  const find = finder(people);
  const waits = sent
    .map((invitation) => daysToAccept(invitation, find(invitation)))
    .filter((days) => days !== undefined);
  return {
    sent: sent.length,
    received: invitations.length - sent.length,
    accepted: waits.length,
    pending: sent.length - waits.length,
    ...(waits.length > 0 && { medianDaysToAccept: median(waits) }),
  };
}

/** Days from the invitation to the connection; `undefined` where they did not connect since. */
function daysToAccept({ sentOn }: ArchiveInvitation, person: ArchiveRow | undefined): number | undefined {
  if (!person?.connectedOn || sentOn === undefined) return undefined;
  const days = daysBetween(sentOn, person.connectedOn);
  return days >= 0 ? days : undefined;
}

function finder(people: readonly ArchiveRow[]): (invitation: ArchiveInvitation) => ArchiveRow | undefined {
  const bySlug = new Map(people.map((row) => [row.slug, row]));
  const byName = new Map<string, ArchiveRow | undefined>();
  for (const row of people)
    if (row.name) byName.set(nameKey(row.name), byName.has(nameKey(row.name)) ? undefined : row);
  return ({ slug, name }) => (slug === undefined ? name && byName.get(nameKey(name)) : bySlug.get(slug)) || undefined;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
