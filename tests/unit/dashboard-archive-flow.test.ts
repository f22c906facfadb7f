import { describe, expect, it } from 'vitest';
import { createI18n } from '../../components/i18n/translate.ts';
import { getOwnMessage } from '../../components/i18n/own-catalogue.ts';
import { nextFlow, type ArchiveAnswer, type ArchiveFlow } from '../../components/archive/archive-flow.ts';
import { sayImportCounts, sayInvitations } from '../../components/archive/import-words.ts';
import { sayProblem } from '../../components/archive/problem-words.ts';
import { PROBLEM_CODES } from '../../utils/archive/problem.ts';
import { shortenSummary } from '../../components/archive/shorten.ts';
import { summariseArchive } from '../../utils/archive/summarise.ts';

const i18n = createI18n(getOwnMessage, 'en', 'en');
const SUMMARY = shortenSummary(summariseArchive({ fileName: 'export.zip', archiveDay: '2026-11-20' }), '2026-11-22');
const COUNTS = { created: 1, updated: 0, unchanged: 2, onlyDate: 0, contacts: 0, conflicts: 0 };
const READ: ArchiveAnswer = { kind: 'read', summary: SUMMARY, problems: [], position: { at: 0, of: 2 } };

describe('nextFlow', () => {
  const follow = (...answers: ArchiveAnswer[]) => answers.reduce<ArchiveFlow>(nextFlow, { step: 'reading' });

  it('shows the connections while the rest is read, then the preview', () => {
    const open = follow(
      { kind: 'connections', summary: SUMMARY },
      { kind: 'reading', progress: { kind: 'messages', share: 0.4 } },
    );
    expect(open).toEqual({ step: 'reading', summary: SUMMARY, progress: { kind: 'messages', share: 0.4 } });
    expect(nextFlow(open, READ)).toEqual({
      step: 'preview',
      summary: SUMMARY,
      problems: [],
      position: { at: 0, of: 2 },
    });
  });

  it('draws a history again only where it is another', () => {
    const told = (value: number) => ({ ...SUMMARY, history: [{ day: '2026-11-20', value }] });
    const counted = told(7);
    const shown = (...answers: ArchiveAnswer[]) => {
      const flow = follow({ kind: 'connections', summary: counted }, ...answers);
      return 'summary' in flow ? flow.summary?.history : undefined;
    };
    expect(shown({ kind: 'connections', summary: told(7) }, { ...READ, summary: told(7) })).toBe(counted.history);
    expect(shown({ kind: 'connections', summary: told(6) })).toEqual(told(6).history);
    expect(shown({ ...READ, summary: told(6) })).toEqual(told(6).history);
  });

  it('goes on with the next archive after an import', () => {
    const done = nextFlow({ step: 'writing', summary: SUMMARY, isSafe: true }, { kind: 'done', counts: COUNTS });
    expect(done).toEqual({ step: 'done', counts: COUNTS });
    expect(nextFlow(done, READ)).toMatchObject({ step: 'preview' });
  });

  it('knows whether the rows are safe when something fails', () => {
    const failed = { kind: 'failed', failure: 'full' } as const;
    const saving: ArchiveFlow = { step: 'writing', summary: SUMMARY, isSafe: false };
    expect(nextFlow(saving, failed)).toEqual({ step: 'failed', failure: 'full', isSafe: false });
    const safe = nextFlow(saving, { kind: 'safe' });
    expect(nextFlow(safe, failed)).toMatchObject({ isSafe: true });
    expect(nextFlow(safe, { kind: 'failed', failure: 'gone' })).toMatchObject({ isSafe: false });
  });

  it('does not hear what comes too late', () => {
    const idle: ArchiveFlow = { step: 'idle', cancelled: true };
    for (const late of [READ, { kind: 'done', counts: COUNTS }, { kind: 'safe' }] as const)
      expect(nextFlow(idle, late)).toBe(idle);
  });
});

describe('the words', () => {
  it('say for every problem what it is, with the file’s name and what was expected', () => {
    for (const code of PROBLEM_CODES) {
      const said = sayProblem(i18n, { code, fileName: 'mine.zip', member: 'a/Connections.csv', expected: ['URL'] });
      expect(said, code).toMatch(/^\S.{8,}[.:]/);
      expect(said, code).not.toMatch(/\$\d|archiveProblem/);
    }
    expect(sayProblem(i18n, { code: 'no-rows', fileName: 'x.csv', expected: ['First Name', 'URL'] })).toContain(
      'First Name',
    );
  });

  it('say an import in numbers, never in none', () => {
    expect(sayImportCounts(i18n, COUNTS)).toBe('1 new person · 2 unchanged');
    expect(sayImportCounts(i18n, { ...COUNTS, created: 0, unchanged: 0 })).toBe('0 unchanged');
  });

  it('say how invitations went', () => {
    const said = sayInvitations(i18n, { sent: 8, accepted: 2, pending: 6, received: 3, medianDaysToAccept: 1 });
    expect(said).toBe(
      'Invitations: 8 sent, 2 of them accepted (25%), 6 open; 3 received. Half of those who accepted did so within 1 day.',
    );
  });
});

describe('summariseArchive', () => {
  it('counts files, days and what was not understood, and names nobody', () => {
    const summary = summariseArchive({
      fileName: 'export.zip',
      connections: {
        people: [
          { line: 2, name: 'Ada Vale', connectedOn: '2020-01-02' },
          { line: 3, name: 'Bo Lind', company: 'Ærlig', connectedOn: '2019-05-05' },
          { line: 4, name: 'Cy Mar', connectedBetween: { from: '2020-01-08', to: '2020-08-01' } },
        ],
        datesOnly: [{ line: 5, connectedOn: '2020-01-02' }],
        doubled: 1,
        rows: 6,
        encoding: 'windows-1252',
        notUnderstood: [{ line: 7, reason: 'date', kept: false }],
      },
    });
    expect(summary).toMatchObject({ people: 3, datesOnly: 1, doubled: 1 });
    expect(summary.guessedEncoding).toEqual({ encoding: 'windows-1252', samples: ['Ærlig'] });
    expect(summary.members).toEqual([{ kind: 'connections', rows: 6, notUnderstood: 1 }]);
    expect(summary.connections.people.map(({ day }) => day)).toEqual(['2019-05-05', '2020-01-02']);
    expect(summary.bounds).toHaveLength(1);
    expect(summary.notUnderstood).toEqual([{ kind: 'connections', line: 7, reason: 'date', kept: false }]);
    expect(JSON.stringify(summary)).not.toMatch(/Ada|Bo|Cy/);
  });
});
