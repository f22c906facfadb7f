import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ArchiveContact, ArchiveInvitation, ArchiveRow } from '../../utils/domain/archive.ts';
import { forgetPerson } from '../../utils/store/corrections.ts';
import { listImports } from '../../utils/store/imports.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { previewImport } from '../../utils/store/preview-import.ts';
import { undoImport } from '../../utils/store/undo-import.ts';
import { archive, at, dump, newStore, recordPeople, takeIn, TODAY } from './store-samples.ts';

const ADA: ArchiveRow = { slug: 'ada-vale', name: 'Ada Vale', connectedOn: '2019-03-02' };
const BO: ArchiveRow = { slug: 'bo-lind', memberId: 'ACoAABo', name: 'Bo Lind', connectedOn: '2020-05-05' };
const MINE: Pick<ArchiveContact, 'on' | 'by'> = { on: '2026-10-01', by: 'me' };
const THEIRS: Pick<ArchiveContact, 'on' | 'by'> = { on: '2026-10-02', by: 'them' };

const contactsOf = async (store: Store) =>
  Object.fromEntries((await store.people.toArray()).map(({ name, lastContact }) => [name, lastContact]));

describe('the last contact', () => {
  it.each<[string, Partial<ArchiveContact>]>([
    ['address', { slug: 'bo-lind' }],
    ['member id', { memberId: 'ACoAABo' }],
    ['name, where no address tells', { name: 'bo LIND' }],
  ])('is theirs by %s', async (_, who) => {
    const store = newStore();
    await takeIn(store, archive([ADA, BO], { contacts: [{ ...who, ...MINE }] }));
    expect(await contactsOf(store)).toEqual({ 'Ada Vale': undefined, 'Bo Lind': MINE });
    expect((await listImports(store))[0]!.counts).toMatchObject({ contacts: 1 });
  });

  it('is nobody’s where two have the name, and the name counts for nothing beside another address', async () => {
    const store = newStore();
    const contacts = [
      { name: 'Ada Vale', ...MINE },
      { name: 'Bo Lind', slug: 'bo-other', ...MINE },
    ];
    await takeIn(store, archive([ADA, { ...ADA, slug: 'ada-2' }, BO], { contacts }));
    expect(Object.values(await contactsOf(store))).toEqual([undefined, undefined]);
  });

  it('is the later of two, whichever comes first in the file', async () => {
    for (const said of [
      [MINE, THEIRS],
      [THEIRS, MINE],
    ]) {
      const store = newStore();
      await takeIn(store, archive([ADA], { contacts: said.map((contact) => ({ slug: 'ada-vale', ...contact })) }));
      expect(await contactsOf(store)).toEqual({ 'Ada Vale': THEIRS });
    }
  });

  it('with somebody whom the user does not have is not kept, in any table', async () => {
    const store = newStore();
    await recordPeople(store, [{ slug: 'cy-mar', name: 'Cy Mar' }], { readAt: at('2026-11-20') });
    const stranger = { slug: 'eve-stranger', memberId: 'ACoAAEve', name: 'Eve Stranger', ...MINE };
    await takeIn(store, archive([ADA], { contacts: [stranger] }));
    expect(JSON.stringify(await dump(store))).not.toMatch(/eve|stranger/i);
  });

  it('with somebody whom only pages showed is kept, and makes nobody a connection of that day', async () => {
    const store = newStore();
    await recordPeople(store, [{ slug: 'cy-mar', name: 'Cy Mar' }], { readAt: at('2026-11-20') });
    const { firstSeenAt } = (await store.people.get(1))!;
    await takeIn(store, archive([ADA], { contacts: [{ slug: 'cy-mar', ...THEIRS }] }));
    expect(await store.people.get(1)).toMatchObject({ lastContact: THEIRS, firstSeenAt });
    expect(await store.people.get(1)).not.toHaveProperty('leftBetween');
  });

  it('of an older archive does not replace that of a newer, and comes back when the newer is undone', async () => {
    const store = newStore();
    const newer = await takeIn(store, archive([ADA], { contacts: [{ slug: 'ada-vale', ...THEIRS }] }));
    const older = { archiveDay: '2025-01-01', contacts: [{ slug: 'ada-vale', on: '2024-12-24', by: 'me' as const }] };
    await takeIn(store, archive([ADA], older));
    expect(await contactsOf(store)).toEqual({ 'Ada Vale': THEIRS });
    await undoImport(store, newer);
    expect(await contactsOf(store)).toEqual({ 'Ada Vale': { on: '2024-12-24', by: 'me' } });
  });

  it('goes with who is forgotten', async () => {
    const store = newStore();
    await takeIn(store, archive([ADA, BO], { contacts: [{ slug: 'bo-lind', ...THEIRS }] }));
    await forgetPerson(store, 2);
    expect(JSON.stringify(await dump(store))).not.toContain(THEIRS.on);
  });
});

describe('invitations', () => {
  const sent = (slug: string, sentOn: string): ArchiveInvitation => ({ slug, direction: 'sent', sentOn });
  const received: ArchiveInvitation = { name: 'Eve Stranger', direction: 'received', sentOn: '2026-01-01' };
  const summaryOf = async (people: ArchiveRow[], invitations: ArchiveInvitation[]) => {
    const store = newStore();
    const contents = archive(people, { invitations });
    const preview = await previewImport(store, contents, { nowMs: at(TODAY) });
    await takeIn(store, contents);
    const [stored] = await listImports(store);
    expect(stored!.invitations).toEqual(preview.invitations);
    expect(JSON.stringify(await dump(store))).not.toMatch(/stranger/i);
    return stored!.invitations;
  };

  it('are kept as numbers: accepted are those sent to somebody who connected since', async () => {
    const invitations: ArchiveInvitation[] = [
      sent('ada-vale', '2019-02-28'),
      sent('bo-lind', '2020-05-05'),
      { name: 'Ada Vale', direction: 'sent', sentOn: '2019-03-01' },
      sent('eve-stranger', '2020-01-01'),
      received,
    ];
    expect(await summaryOf([ADA, BO], invitations)).toEqual({
      ...{ sent: 4, received: 1, accepted: 3, pending: 1, medianDaysToAccept: 1 },
    });
  });

  it('sent after the two connected, or on a day nobody knows, are not accepted', async () => {
    const undated: ArchiveInvitation = { slug: 'bo-lind', direction: 'sent' };
    expect(await summaryOf([ADA, BO], [sent('ada-vale', '2019-03-03'), undated])).toEqual({
      ...{ sent: 2, received: 0, accepted: 0, pending: 2 },
    });
  });

  it('have a median between the two in the middle', async () => {
    const invitations = [sent('ada-vale', '2019-03-01'), sent('bo-lind', '2020-05-01')];
    expect(await summaryOf([ADA, BO], invitations)).toMatchObject({ medianDaysToAccept: 2.5 });
  });

  it('are not there where the archive has none', async () => {
    expect(await summaryOf([ADA], [])).toBeUndefined();
  });
});
