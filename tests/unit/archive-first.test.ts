import { expect, it } from 'vitest';
import { readArchive } from '../../utils/archive/read-archive.ts';

const TODAY = '2026-11-22';
const PREAMBLE = 'Notes:\n"When exporting your connection data, some e-mail addresses are missing, ""as set""."\n\n';
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';

it("reads LinkedIn's own form of today", async () => {
  const row =
    'Anna,Li,https://www.linkedin.com/in/anna-li,ANNA@li.example,"Acme, Inc",Dev,04 Dec 2025\n,,,,,,03 Dec 2025\n';
  const blob = new Blob([PREAMBLE + HEADER + row]);
  const result = await readArchive([{ name: 'Connections.csv', blob }], { today: TODAY });
  expect(result).toEqual({
    ok: {
      problems: [],
      archives: [
        {
          fileName: 'Connections.csv',
          archiveDay: '2025-12-04',
          archiveDayFrom: 'newest-row',
          connections: {
            people: [
              {
                line: 5,
                slug: 'anna-li',
                email: 'anna@li.example',
                givenName: 'Anna',
                familyName: 'Li',
                name: 'Anna Li',
                company: 'Acme, Inc',
                position: 'Dev',
                connectedOn: '2025-12-04',
              },
            ],
            datesOnly: [{ line: 6, connectedOn: '2025-12-03' }],
            doubled: 0,
            notUnderstood: [],
            rows: 2,
            encoding: 'utf-8',
          },
        },
      ],
    },
  });
});
