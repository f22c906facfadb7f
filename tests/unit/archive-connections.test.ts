import { describe, expect, it } from 'vitest';
import { encode, VINTAGES, writeConnectionsCsv } from '../support/archive-csv.ts';
import { inventPeople } from '../support/archive-people.ts';
import { chosen, HEADER, problemOf, read, readConnectionsOf } from './archive-reading.ts';

const ROW = 'Anna,Li,https://www.linkedin.com/in/anna-li,,Acme,Dev,04 Dec 2025\n';
const OTHER = 'Bo,Ek,https://www.linkedin.com/in/bo-ek,,Beta,Cook,03 Dec 2025\n';
const names = async (text: string) => (await readConnectionsOf(text)).people.map(({ name }) => name);

describe('rows', () => {
  it('are given with their line, as an editor counts', async () => {
    const { people } = await readConnectionsOf(
      `Notes:\n"Two\nlines"\n\n${HEADER}${ROW}\n,,,,,,\n"A\nB",C,,,,,01 Dec 2025\n${OTHER}`,
    );
    expect(people.map(({ line }) => line)).toEqual([6, 9, 11]);
  });

  it('with only a date are nobody, and none is left out as doubled', async () => {
    const file = await readConnectionsOf(`${HEADER}${ROW},,,,,,03 Dec 2025\n,,,,,,03 Dec 2025\n`);
    expect(file.datesOnly).toEqual([
      { line: 3, connectedOn: '2025-12-03' },
      { line: 4, connectedOn: '2025-12-03' },
    ]);
    expect(file.people).toHaveLength(1);
  });

  it('that repeat somebody are counted and left out', async () => {
    const noUrl = 'Cy,Ro,,,Acme,Dev,01 Dec 2025\n';
    const mail = 'Di,Su,,di@mail.example,Acme,Dev,01 Dec 2025\n';
    const file = await readConnectionsOf(
      HEADER + ROW + ROW + OTHER + noUrl + noUrl + mail + mail.replace('Acme', 'Beta'),
    );
    expect(file.people.map(({ name }) => name)).toEqual(['Anna Li', 'Bo Ek', 'Cy Ro', 'Di Su']);
    expect([file.doubled, file.rows]).toEqual([3, 7]);
  });

  it('of two people with one name are two people', async () => {
    expect(await names(`${HEADER}A,B,,,Acme,Dev,04 Dec 2025\nA,B,,,Beta,Dev,04 Dec 2025\n`)).toHaveLength(2);
  });

  it('that are not understood are named with line and reason', async () => {
    const text = [
      ROW.trim(),
      'Bo,Ek,https://www.linkedin.com/in/bo,,Beta,Cook,someday',
      ',,,,,,someday',
      'Cy,Ro,https://evil.example/in/cy,,Acme,Dev,01 Dec 2025',
      ',,https://www.linkedin.com/in/di,,,,01 Dec 2025',
      'Total,,,,,,',
      'Ed,Fu,Acme, Inc,x,,Dev,,01 Dec 2025',
      'just a line',
    ].join('\n');
    const file = await readConnectionsOf(`${HEADER}${text}\n`);
    expect(file.notUnderstood).toEqual([
      { line: 3, reason: 'date', kept: true },
      { line: 4, reason: 'date', kept: false },
      { line: 5, reason: 'address', kept: true },
      { line: 6, reason: 'no-name', kept: true },
      { line: 7, reason: 'nobody', kept: false },
      { line: 8, reason: 'cells', kept: false },
      { line: 9, reason: 'cells', kept: false },
    ]);
    expect(file.people.map(({ slug }) => slug)).toEqual(['anna-li', 'bo', undefined, 'di']);
    expect(file.rows).toBe(8);
  });

  it('take no harm from a header that comes again', async () => {
    expect(await names(HEADER + ROW + HEADER + OTHER)).toEqual(['Anna Li', 'Bo Ek']);
  });

  it('keep what spreadsheets would take for a formula as it is', async () => {
    const { people } = await readConnectionsOf(`${HEADER}=1+1,@Li,,,+Acme,-Dev,04 Dec 2025\n`);
    expect(people[0]).toMatchObject({ name: '=1+1 @Li', company: '+Acme', position: '-Dev' });
  });

  it('are cut to what is stored', async () => {
    const { people } = await readConnectionsOf(`${HEADER}${'A'.repeat(5_000)},B,,,${'C'.repeat(5_000)},,04 Dec 2025\n`);
    expect([people[0]!.name.length, people[0]!.company!.length]).toEqual([200, 400]);
  });
});

describe('addresses and e-mails', () => {
  const slugOf = async (url: string) => {
    const [person] = (await readConnectionsOf(`${HEADER}A,B,${url},,Acme,,04 Dec 2025\n`)).people;
    return person?.slug ?? person?.memberId;
  };

  it.each([
    ['https://www.linkedin.com/in/anna-li', 'anna-li'],
    ['https://www.linkedin.com/in/Anna-Li/', 'anna-li'],
    ['https://www.linkedin.com/in/zo%C3%AB-li', 'zoë-li'],
    ['https://www.linkedin.com/in/zoe%CC%88-li', 'zoë-li'],
    ['https://www.linkedin.com/in/zoë-li', 'zoë-li'],
    ['http://de.linkedin.com/in/anna-li', 'anna-li'],
    ['linkedin.com/in/anna-li?trk=x', 'anna-li'],
    [' https://www.linkedin.com/in/anna-li ', 'anna-li'],
    [`https://www.linkedin.com/in/ACoAA${'x'.repeat(34)}`, `ACoAA${'x'.repeat(34)}`],
    ['https://www.linkedin.com/company/acme', undefined],
    ['https://linkedin.com.evil.example/in/anna', undefined],
    ['/in/anna', undefined],
    ['anna-li', undefined],
    ['https://www.linkedin.com/in/%E0%A4%A', undefined],
  ])('%s names %s', async (url, slug) => {
    expect(await slugOf(url)).toBe(slug);
  });

  it('believes e-mails that can be some, in lower case', async () => {
    const rows = ['Anna@Mail.Example', 'none', 'a@b', 'a b@c.de', `${'a'.repeat(300)}@b.de`];
    const { people } = await readConnectionsOf(
      HEADER + rows.map((email, at) => `A,${at},,${email},Acme,,04 Dec 2025\n`).join(''),
    );
    expect(people.map(({ email }) => email)).toEqual(['anna@mail.example', undefined, undefined, undefined, undefined]);
  });
});

describe('quotes', () => {
  it.each([
    ['inside a cell', 'Dr. "Bo" A,Ek,,,"Acme, Inc",Dev,01 Dec 2025\n', 'Dr. "Bo" A Ek'],
    ['at the start of a cell', '"Bo" A,Ek,,,Acme,Dev,01 Dec 2025\n', '"Bo" A Ek'],
    ['never closed', '"Bo,Ek,,,Acme,Dev,01 Dec 2025\n', '"Bo Ek'],
    ['never closed in the company', 'Bo,Ek,,,"Acme,Dev,01 Dec 2025\n', 'Bo Ek'],
    ['alone', '",Ek,,,Acme,Dev,01 Dec 2025\n', '" Ek'],
  ])('%s cost no other row', async (_where, row, name) => {
    const quoted = 'Cy,Ro,https://www.linkedin.com/in/cy,,"Beta, Inc",Cook,01 Dec 2025\n';
    for (const after of [quoted, OTHER, '']) {
      const { people, notUnderstood } = await readConnectionsOf(HEADER + ROW + row + after);
      expect(notUnderstood).toEqual([]);
      expect(people.map((person) => person.name)).toEqual([
        'Anna Li',
        name,
        ...(after ? [after === OTHER ? 'Bo Ek' : 'Cy Ro'] : []),
      ]);
    }
  });

  it('never closed in every row cost no time', async () => {
    const text = HEADER + Array.from({ length: 5_000 }, (_, at) => `A${at},"B,,,Acme,Dev,04 Dec 2025\n`).join('');
    expect((await readConnectionsOf(text)).people).toHaveLength(5_000);
  });
});

describe('a file that ends too early', () => {
  const whole = HEADER + ROW + OTHER;

  it('gives nobody that the whole file does not have, wherever it ends', async () => {
    const truth = await readConnectionsOf(whole);
    for (let end = HEADER.length; end < whole.length; end += 1) {
      const result = await read([chosen('Connections.csv', whole.slice(0, end))]);
      const people = 'ok' in result ? result.ok.archives[0]!.connections!.people : [];
      expect(truth.people.slice(0, people.length), whole.slice(0, end)).toEqual(people);
    }
  });

  it('names the row', async () => {
    const { notUnderstood } = await readConnectionsOf(whole.slice(0, -5));
    expect(notUnderstood).toEqual([{ line: 3, reason: 'cut-off', kept: false }]);
  });

  it('keeps the last row where only the line break is missing', async () => {
    expect(await names(whole.trimEnd())).toEqual(['Anna Li', 'Bo Ek']);
  });

  it('does not take half a year for a short one', async () => {
    const short = ROW.replace('04 Dec 2025', '4-Dec-25');
    expect(await names(HEADER + short + OTHER + ROW.replace('anna-li', 'x').replace('2025\n', '20'))).toHaveLength(2);
  });

  it('does not take somebody without the cells that are missing', async () => {
    expect(await names('Connected On,First Name,URL\n04 Dec 2025,Anna,\n03 Dec 2025,Bo')).toEqual(['Anna']);
  });

  it('is believed where the last cell is empty and all others are there, unless it is the day', async () => {
    const dayFirst = 'Connected On,First Name,URL\n04 Dec 2025,Anna,\n03 Dec 2025,Bo,';
    expect(await names(dayFirst)).toEqual(['Anna', 'Bo']);
    expect(await names(`${dayFirst} `)).toEqual(['Anna', 'Bo']);
    const { people, notUnderstood } = await readConnectionsOf(whole.replace('03 Dec 2025\n', ''));
    expect(people.map(({ name }) => name)).toEqual(['Anna Li']);
    expect(notUnderstood).toEqual([{ line: 3, reason: 'cut-off', kept: false }]);
  });

  it('does not take its last address for whole', async () => {
    const text =
      'First Name,Connected On,URL\nAnna,04 Dec 2025,https://www.linkedin.com/in/anna\nBo,03 Dec 2025,https://www.linkedin.com/in/b';
    expect(await names(text)).toEqual(['Anna']);
  });

  it('does not take a character cut in half for another encoding', async () => {
    const bytes = encode(`${HEADER}Zoë,Li,,,Acme,,04 Dec 2025\nZoë`, 'utf-8', false);
    const file = await readConnectionsOf(bytes.slice(0, -1));
    expect([file.encoding, file.people[0]?.givenName]).toEqual(['utf-8', 'Zoë']);
  });
});

describe('headers', () => {
  it.each([
    ['other case and spaces', 'FIRST NAME , last  name,Url,E-mail Address,COMPANY,Position,connected on'],
    ['run together', 'FirstName,LastName,ProfileURL,Email,Company,Title,ConnectedOn'],
    ['quoted', '"First Name","Last Name","URL","Email Address","Company","Position","Connected On"'],
    ['after what Excel adds', 'sep=,\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On'],
  ])('%s', async (_name, header) => {
    expect((await readConnectionsOf(`${header}\n${ROW}`)).people[0]).toMatchObject({
      slug: 'anna-li',
      company: 'Acme',
      position: 'Dev',
    });
  });

  it('with one name only', async () => {
    expect(await names('Name,Connected On\nAnna Li,04 Dec 2025\n')).toEqual(['Anna Li']);
  });

  it('with hardly a column left', async () => {
    const { people } = await readConnectionsOf('URL;Connected On\nhttps://www.linkedin.com/in/anna-li;04 Dec 2025\n');
    expect(people).toMatchObject([{ slug: 'anna-li', name: '', connectedOn: '2025-12-04' }]);
  });
});

describe('damage', () => {
  it('of a byte in UTF-8 changes that letter only', async () => {
    const bytes = writeConnectionsCsv(inventPeople(100, 2), VINTAGES['2025']);
    const text = new TextDecoder().decode(bytes);
    const at = Buffer.from(text).indexOf('ø');
    expect(at).toBeGreaterThan(0);
    const file = await readConnectionsOf(bytes.map((byte, index) => (index === at ? 0x20 : byte)));
    expect(file.encoding).toBe('utf-8');
  });

  it('leaves nobody: an error that names what was expected', async () => {
    for (const text of [HEADER, `${HEADER},,,,,,04 Dec 2025\n`, `${HEADER}garbage\n`]) {
      const result = await read([chosen('Connections.csv', text)]);
      expect(result).toMatchObject({
        problem: { code: 'no-rows', expected: expect.arrayContaining(['First Name', 'URL']) },
      });
    }
    expect(await problemOf([chosen('Connections.csv', 'a,b\n1,2\n')])).toBe('no-header');
  });
});
