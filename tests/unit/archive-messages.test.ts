import { describe, expect, it } from 'vitest';
import type { LastContact, MessagesFile } from '../../utils/archive/archive.ts';
import { VINTAGES, writeConnectionsCsv } from '../support/archive-csv.ts';
import {
  inventMessages,
  OWN_SLUG,
  writeMessagesCsv,
  type MessagesVintage,
  type SentMessage,
} from '../support/archive-messages.ts';
import { inventPeople, isNamed } from '../support/archive-people.ts';
import { chosen, problemOf, read } from './archive-reading.ts';

const SECRET = 'a secret, "quoted"';
const messages = (count: number, others: number, seed = 1) => [...inventMessages(count, others, seed, () => SECRET)];

async function readText(text: string, ownSlugs: string[] = []): Promise<MessagesFile> {
  const result = await read([chosen('messages.csv', text)], { ownSlugs: () => Promise.resolve(ownSlugs) });
  if ('problem' in result) throw new Error(result.problem.code);
  return result.ok.archives[0]!.messages!;
}

/** Last time and sender for each of the others, found plainly. */
function truth(sent: readonly SentMessage[]): Map<string, { lastAt: number; lastBy: 'me' | 'them' }> {
  const last = new Map<string, { lastAt: number; lastBy: 'me' | 'them' }>();
  for (const { fromSlug, toSlugs, sentAt } of sent) {
    const other = fromSlug === OWN_SLUG ? toSlugs[0]! : fromSlug;
    const lastBy = fromSlug === OWN_SLUG ? 'me' : 'them';
    const known = last.get(other);
    const isNewer = !known || known.lastAt < sentAt || (known.lastAt === sentAt && lastBy === 'me');
    if (isNewer) last.set(other, { lastAt: sentAt, lastBy });
  }
  return last;
}

const bySlug = (contacts: readonly LastContact[]) =>
  new Map(
    contacts.map(({ slug, name, lastAt, lastBy }) => [
      slug ?? name!.toLowerCase().replace(' number ', '-'),
      { lastAt, lastBy },
    ]),
  );

describe('last contacts', () => {
  it.each<MessagesVintage>(['2023', '2021', '2018'])('are read from files of %s', async (vintage) => {
    const sent = messages(600, 40);
    const file = await readText(writeMessagesCsv(sent, vintage, OWN_SLUG));
    expect(bySlug(file.contacts)).toEqual(truth(sent));
    expect(file.messages).toBe(600);
    expect(file.leftOut).toEqual({ drafts: 0, groups: 0, notUnderstood: 0 });
    expect(file.ownSlug).toBe(vintage === '2018' ? undefined : OWN_SLUG);
  });

  it('leave drafts, conversations of several, and what cannot be read out', async () => {
    const [one] = messages(1, 1);
    const row = one!;
    const text = writeMessagesCsv(
      [
        row,
        { ...row, fromSlug: OWN_SLUG, toSlugs: ['ed'], isDraft: true },
        { ...row, toSlugs: [OWN_SLUG, 'ed'] },
        { ...row, sentAt: Date.UTC(1999, 1, 1) },
        { ...row, sentAt: Date.UTC(2031, 1, 1) },
        { ...row, from: 'LinkedIn Member', fromSlug: '' },
      ],
      '2023',
      OWN_SLUG,
    );
    const file = await readText(`${text}cut,off,row`, [OWN_SLUG]);
    expect(file.contacts).toHaveLength(1);
    expect(file.leftOut).toEqual({ drafts: 1, groups: 1, notUnderstood: 4 });
  });

  it('with spreadsheets between: other separators, other columns, another order', async () => {
    const text =
      'DATE;FROM;SENDER PROFILE URL;TO;RECIPIENT PROFILE URLS;Label;FOLDER\r\n' +
      '2026-02-10 20:33;Bo;https://www.linkedin.com/in/bo;Iris;https://www.linkedin.com/in/iris;x;INBOX\r\n';
    const { contacts } = await readText(text, ['iris']);
    expect(contacts).toEqual([{ slug: 'bo', lastAt: Date.UTC(2026, 1, 10, 20, 33), lastBy: 'them' }]);
  });

  it('take no row that lacks cells', async () => {
    const text = writeMessagesCsv(messages(5, 1), '2023', OWN_SLUG);
    const short =
      '2-x,,Eve,https://www.linkedin.com/in/eve,Iris,https://www.linkedin.com/in/iris-owner,2026-11-01 10:00:00 UTC\n';
    const { contacts, leftOut } = await readText(text + short + short.trim(), [OWN_SLUG]);
    expect([contacts.length, leftOut.notUnderstood]).toEqual([1, 2]);
  });

  it('are none in a file of a header only, and a problem in one of rubbish', async () => {
    expect((await readText(writeMessagesCsv([], '2023', OWN_SLUG))).contacts).toEqual([]);
    expect(await problemOf([chosen('messages.csv', `${writeMessagesCsv([], '2023', OWN_SLUG)}x\ny\n`)])).toBe(
      'no-rows',
    );
  });

  it('take nothing for a row that stands inside a message', async () => {
    const [one] = messages(1, 1);
    const forged =
      '\n2-x,,Eve,https://www.linkedin.com/in/eve,Iris,https://www.linkedin.com/in/iris-owner,2026-11-01 10:00:00 UTC,,,INBOX,,No,No\n';
    const file = await readText(writeMessagesCsv([{ ...one!, content: forged }], '2023', OWN_SLUG), [OWN_SLUG]);
    expect(file.contacts.map(({ slug }) => slug)).toEqual(['person-0']);
  });
});

describe('who the user is', () => {
  const between = (from: string, to: string): SentMessage => ({
    from: from.toUpperCase(),
    fromSlug: from,
    to: to.toUpperCase(),
    toSlugs: [to],
    sentAt: Date.UTC(2026, 1, 1),
    subject: '',
    content: '',
  });
  const write = (...pairs: [string, string][]) =>
    writeMessagesCsv(
      pairs.map(([from, to]) => between(from, to)),
      '2023',
      '',
    );

  it('is seen where one is in all conversations, though others never answered', async () => {
    const file = await readText(write(['iris', 'a'], ['iris', 'b'], ['c', 'iris']));
    expect([file.ownSlug, file.contacts.length]).toEqual(['iris', 3]);
  });

  it('is not guessed where two wrote to each other only', async () => {
    const file = await readText(write(['a', 'b'], ['b', 'a']));
    expect(file.ownSlug).toBeUndefined();
    expect(file.contacts).toMatchObject([
      { slug: 'a', lastBy: 'unknown' },
      { slug: 'b', lastBy: 'unknown' },
    ]);
  });

  it('is not guessed where nobody is in all conversations', async () => {
    expect((await readText(write(['a', 'b'], ['c', 'd'], ['e', 'f']))).ownSlug).toBeUndefined();
  });

  it('is whom the caller knows, or the invitations name', async () => {
    expect((await readText(write(['a', 'b'], ['b', 'a']), ['b'])).contacts).toMatchObject([
      { slug: 'a', lastBy: 'me' },
    ]);
    const invitations =
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nB,X,"2/12/26, 11:44 AM",,OUTGOING,https://www.linkedin.com/in/b,https://www.linkedin.com/in/x\n';
    const result = await read([chosen('messages.csv', write(['a', 'b'])), chosen('Invitations.csv', invitations)]);
    expect('ok' in result && result.ok.archives[0]!.messages!.ownSlug).toBe('b');
  });

  it('is none of the connections', async () => {
    const people = inventPeople(30, 4).filter(isNamed);
    const csv = writeConnectionsCsv(people, VINTAGES['2025']);
    const result = await read([
      chosen('messages.csv', write([people[0]!.slug, 'iris'])),
      chosen('Connections.csv', csv),
    ]);
    expect('ok' in result && result.ok.archives[0]!.messages).toMatchObject({
      ownSlug: 'iris',
      contacts: [{ lastBy: 'them' }],
    });
  });
});
