import { describe, expect, it } from 'vitest';
import { chosen, problemOf, read } from './archive-reading.ts';

async function readText(text: string) {
  const result = await read([chosen('Invitations.csv', text)]);
  if ('problem' in result) throw new Error(result.problem.code);
  return result.ok.archives[0]!.invitations!;
}

const ROWS = ['Iris,Bo,"2/12/26, 11:44 AM","Hello,\n""Bo""",OUTGOING', 'Cy,Iris,"12/1/25, 9:05 PM",,INCOMING'] as const;
const EXPECTED = [
  { line: 2, direction: 'sent', name: 'Bo', sentOn: '2026-02-12' },
  { line: 4, direction: 'received', name: 'Cy', sentOn: '2025-12-01' },
] as const;

describe('invitations', () => {
  it('are read from files of 2018', async () => {
    const file = await readText(`From,To,Sent At,Message,Direction\n${ROWS.join('\n')}\n`);
    expect(file).toEqual({ invitations: EXPECTED, notUnderstood: [] });
  });

  it('are read from files of 2023, with numbers for members', async () => {
    const urn = (number: number) => `urn:li:member:${number}`;
    const file = await readText(
      'From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn\n' +
        `${ROWS[0]},${urn(1)},${urn(22)}\n${ROWS[1]},${urn(333)},${urn(1)}\n`,
    );
    expect(file.invitations).toEqual([
      { ...EXPECTED[0], memberNumber: '22' },
      { ...EXPECTED[1], memberNumber: '333' },
    ]);
  });

  it('are read from files of today, which say who the user is', async () => {
    const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
    const file = await readText(
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n' +
        `${ROWS[0]},${url('iris')},${url('bo')}\n${ROWS[1]},${url('cy')},${url('iris')}\n`,
    );
    expect(file).toEqual({
      invitations: [
        { ...EXPECTED[0], slug: 'bo' },
        { ...EXPECTED[1], slug: 'cy' },
      ],
      notUnderstood: [],
      ownSlug: 'iris',
    });
  });

  it('keep nothing of what was written', async () => {
    const file = await readText(`From,To,Sent At,Message,Direction\n${ROWS.join('\n')}\n`);
    expect(JSON.stringify(file)).not.toContain('Hello');
  });

  it('that are not understood are named', async () => {
    const bad = ['A,B,"2/12/26, 11:44 AM",,SIDEWAYS', 'A,B,soon,,OUTGOING', 'A,B', 'A,B,"2/12/26, 11:44 AM",,OUT'];
    const { notUnderstood } = await readText(`From,To,Sent At,Message,Direction\n${[ROWS[0], ...bad].join('\n')}`);
    expect(notUnderstood.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'direction'],
      [5, 'date'],
      [6, 'cells'],
      [7, 'cut-off'],
    ]);
  });

  it('may be none; rubbish is a problem', async () => {
    expect((await readText('From,To,Sent At,Message,Direction\n')).invitations).toEqual([]);
    expect(await problemOf([chosen('Invitations.csv', 'From,To,Sent At,Message,Direction\nx\n')])).toBe('no-rows');
  });
});
