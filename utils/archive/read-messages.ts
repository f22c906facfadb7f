import { addDays, utcDate, type Day } from '../domain/day';
import type { ArchivePerson, LastContact, MessagesFile } from './archive';
import type { ByteSource } from './byte-source';
import type { CsvRow } from './csv-row';
import type { Header } from './find-header';
import { EXPECTED_COLUMNS } from './layouts';
import { findOwner, type Pair } from './message-owner';
import { ME, MessageTally, partyOf, type Party } from './message-tally';
import { readMessageTime } from './message-time';
import { ArchiveError } from './problem';
import { readIdentity } from './profile-key';
import { readDirection } from './read-invitations';
import { RowStream } from './row-stream';

export interface MessageOptions {
  today: Day;
  /** The user's own slugs, as far as known. */
  ownSlugs: readonly string[];
  /** The connections of the same archive: none of them is the user. */
  people: readonly ArchivePerson[];
}

/**
 * Reads `messages.csv` piece by piece: for each person the last time, and who wrote. Subject and text of a message are in memory
 * only while its row is split, and are never looked at.
 * @throws ArchiveError where the source ends early, has no header, or holds rows of which none is understood.
 */
export async function readMessages(source: ByteSource, options: MessageOptions): Promise<MessagesFile> {
  const tally = new MessageTally();
  const leftOut = { drafts: 0, groups: 0, notUnderstood: 0 };
  const lastMs = utcDate(addDays(options.today, 2)).getTime();
  const stream = new RowStream('messages', (row, header) => {
    const outcome = takeRow(row, header, tally, lastMs);
    if (outcome) leftOut[outcome] += 1;
  });
  await source.readAll((bytes) => stream.push(bytes));
  stream.end();
  if (tally.messages === 0 && leftOut.notUnderstood > 0) {
    throw new ArchiveError('no-rows', { expected: EXPECTED_COLUMNS.messages });
  }
  return conclude(tally, leftOut, options);
}

/** Adds one message, or says why it is left out. */
function takeRow(
  { cells, isUnfinished }: CsvRow,
  { columns, width }: Header,
  tally: MessageTally,
  lastMs: number,
): keyof MessagesFile['leftOut'] | undefined {
  if (cells.every((cell) => cell === '')) return undefined;
  const cell = (column: string) => cells[columns.get(column) ?? -1]?.trim() ?? '';
  if (cells.length !== width || isUnfinished) return 'notUnderstood';
  if ([cell('isDraft'), cell('isConversationDraft')].some((word) => /^(?:yes|true)$/i.test(word))) return 'drafts';
  if (/draft/i.test(cell('folder'))) return 'drafts';
  const at = readMessageTime(cell('date'));
  if (at === undefined || at < FIRST_MS || at > lastMs) return 'notUnderstood';
  return addMessage(cell, tally, at);
}

/** Nothing on LinkedIn is older than its opening. */
const FIRST_MS = Date.UTC(2003, 4, 5);

function addMessage(cell: (column: string) => string, tally: MessageTally, at: number) {
  const direction = readDirection(cell('direction'));
  const sender = partyOf(readIdentity(cell('fromUrl')), cell('from'));
  if (sender !== undefined) tally.learnName(cell('from'), sender);
  const addresses = cell('toUrls')
    .split(/[\s,;]+/)
    .filter((address) => address !== '');
  if (addresses.length > 1) return 'groups';
  const recipient = partyOf(readIdentity(addresses[0] ?? ''), addresses.length === 1 ? '' : cell('to'));
  const from = direction === 'sent' ? ME : sender;
  const to = direction === 'received' ? ME : recipient;
  if (from === undefined || to === undefined || from === to) return 'notUnderstood';
  tally.add(from, to, at);
  return undefined;
}

/** What follows from all messages, once names are told apart and the user is found. */
function conclude(
  tally: MessageTally,
  leftOut: MessagesFile['leftOut'],
  { ownSlugs, people }: MessageOptions,
): MessagesFile {
  const pairs = makePairs(tally);
  const own = new Set(ownSlugs.map((slug) => `in/${slug}`));
  const owner = findOwner(pairs, own, new Set(people.flatMap((person) => partyOf(person, '') ?? [])));
  const contacts = pairs.flatMap((pair) => readPair(pair, owner));
  const ownSlug = owner?.startsWith('in/') ? owner.slice('in/'.length) : undefined;
  return { contacts, messages: tally.messages, leftOut, ...(ownSlug !== undefined && { ownSlug }) };
}

function makePairs({ last, named }: MessageTally): Pair[] {
  const resolve = (party: Party) =>
    party.startsWith('name/') ? (named.get(party.slice('name/'.length)) ?? party) : party;
  const pairs = new Map<string, { parties: [Party, Party]; lastBy: Map<Party, number> }>();
  for (const [sender, recipients] of last) {
    for (const [recipient, at] of recipients) {
      const [from, to] = [resolve(sender), resolve(recipient)];
      const key = [from, to].sort().join('\n');
      const pair = pairs.get(key) ?? { parties: [from, to], lastBy: new Map<Party, number>() };
      pair.lastBy.set(from, Math.max(at, pair.lastBy.get(from) ?? 0));
      if (from !== to) pairs.set(key, pair);
    }
  }
  return [...pairs.values()];
}

/** The last contact with the other of two. With the user unknown it is with each of both, and nobody knows who wrote. */
function readPair({ parties, lastBy }: Pair, owner: Party | undefined): LastContact[] {
  const lastAt = Math.max(...lastBy.values());
  if (owner === undefined) return parties.map((party) => ({ ...identityOf(party), lastAt, lastBy: 'unknown' }));
  if (!parties.includes(owner)) return [];
  const other = parties[0] === owner ? parties[1] : parties[0];
  return [{ ...identityOf(other), lastAt, lastBy: lastBy.get(owner) === lastAt ? 'me' : 'them' }];
}

function identityOf(party: Party): Pick<LastContact, 'slug' | 'memberId' | 'name'> {
  const [, kind, value] = /^(in|id|name)\/(.*)$/s.exec(party) ?? [];
  if (kind === 'in' && value !== undefined) return { slug: value };
  if (kind === 'id' && value !== undefined) return { memberId: value };
  return { name: value ?? party };
}
