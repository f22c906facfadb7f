import { describe, expect, it } from 'vitest';
import type { Archive, ConnectionsFile } from '../../utils/archive/archive.ts';
import { contentsOf } from '../../utils/archive/archive-contents.ts';
import { at, TODAY } from './store-samples.ts';

const CONNECTIONS: ConnectionsFile = {
  people: [{ line: 5, name: 'Ada Vale', slug: 'ada-vale', connectedOn: '2019-03-02' }],
  datesOnly: [{ line: 6, connectedOn: '2018-01-01' }],
  ...{ doubled: 0, notUnderstood: [], rows: 2, encoding: 'utf-8' },
};
const ARCHIVE: Archive = {
  ...{ fileName: 'Basic.zip', archiveDay: '2026-11-01', archiveDayFrom: 'file-name', connections: CONNECTIONS },
};

describe('contentsOf', () => {
  it('is a complete list of the day that the file name says', () => {
    const contents = contentsOf(ARCHIVE, TODAY);
    expect(contents).toMatchObject({ archiveDay: '2026-11-01', listedOn: { from: '2026-11-01', to: '2026-11-01' } });
    expect(contents.people).toMatchObject([{ name: 'Ada Vale' }]);
  });

  it('is one of some day since its newest row, where no name says the day', () => {
    const { listedOn } = contentsOf({ ...ARCHIVE, archiveDayFrom: 'newest-row' }, TODAY);
    expect(listedOn).toEqual({ from: '2026-11-01', to: TODAY });
  });

  it('is no complete list with a row left out, or of a day to come', () => {
    const notUnderstood = [{ line: 9, reason: 'cells', kept: false } as const];
    for (const archive of [
      { ...ARCHIVE, connections: { ...CONNECTIONS, notUnderstood } },
      { ...ARCHIVE, archiveDay: '2026-12-01' },
    ])
      expect(contentsOf(archive, TODAY)).not.toHaveProperty('listedOn');
  });

  it('tells of messages the day and who wrote, and no people of an archive without a list', () => {
    const messages = {
      contacts: [{ slug: 'bo', lastAt: at('2026-10-01'), lastBy: 'me' } as const],
      ...{ messages: 1, leftOut: { drafts: 0, groups: 0, notUnderstood: 0 } },
    };
    const { people, contacts, listedOn } = contentsOf({ fileName: 'messages.csv', messages }, TODAY);
    expect([people, listedOn]).toEqual([[], undefined]);
    expect(contacts).toEqual([{ slug: 'bo', on: '2026-10-01', by: 'me' }]);
  });
});
