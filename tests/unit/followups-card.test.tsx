// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { I18nProvider } from '../../components/i18n/i18n-context.ts';
import { FollowUpCard } from '../../components/popup/follow-up-card.tsx';
import type { FollowUpActions } from '../../components/popup/popup-actions.ts';
import type { FollowUp } from '../../utils/domain/follow-up.ts';
import { i18nSample } from './i18n-sample.ts';

const PERSON = { id: 7, accountId: 1, name: 'Anna Castell', slug: 'anna-castell', firstSeenAt: 0, lastSeenAt: 0 };

/** Shows a card and answers what its actions were asked, in order. */
function showCard(followUp?: Partial<FollowUp>, copy: () => Promise<void> = async () => {}) {
  const calls: string[] = [];
  const note = (name: string) => async (_: number, change?: unknown) =>
    void calls.push(`${name} ${JSON.stringify(change)}`);
  const actions: FollowUpActions = {
    saveFollowUp: note('save'),
    saveGivenName: note('name'),
    copy: async () => (calls.push('copy'), copy()),
    log: async () => void calls.push('log'),
    postpone: note('postpone'),
    open: (address) => void calls.push(`open ${address}`),
  };
  const told = { onCopied: vi.fn(), onOutcome: vi.fn(), onFailed: vi.fn() };
  const followUpCase = { person: PERSON, ...(followUp && { followUp: { personId: 7, accountId: 1, ...followUp } }) };
  const card = { followUpCase, today: '2026-11-21', actions, takesFocus: false, ...told };
  render(
    <I18nProvider value={i18nSample()}>
      <FollowUpCard {...card} />
    </I18nProvider>,
    document.body,
  );
  return { calls, ...told };
}

const find = <T extends HTMLElement>(testId: string) => document.querySelector<T>(`[data-testid="${testId}"]`)!;
const message = () => find<HTMLTextAreaElement>('follow-up-draft').value;

async function type(testId: string, text: string): Promise<void> {
  const field = find<HTMLInputElement>(testId);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

async function press(testId: string): Promise<void> {
  find(testId).click();
  await settle();
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(() => render(null, document.body));

describe('FollowUpCard', () => {
  it('composes from the topic, says the length and saves what is typed', async () => {
    const { calls } = showCard();
    await type('follow-up-topic', 'job fairs');
    expect(message()).toContain('talking with you about job fairs.');
    expect(find('follow-up-length').textContent).toBe(`${message().length} of 8,000`);
    expect(calls).toEqual(['save {"topic":"job fairs"}']);
  });

  it('leaves a message the user edited alone, until they start over', async () => {
    showCard();
    await type('follow-up-draft', 'My own words');
    await type('follow-up-topic', 'job fairs');
    expect(message()).toBe('My own words');
    await press('follow-up-start-over');
    expect(message()).toContain('job fairs');
  });

  it('copies, then logs, and only then opens', async () => {
    const { calls, onOutcome } = showCard();
    await press('follow-up-copy-open');
    expect(calls).toEqual(['copy', 'log', 'open https://www.linkedin.com/in/anna-castell/']);
    expect(onOutcome).toHaveBeenCalledWith('done');
  });

  it('neither logs nor opens when it could not copy', async () => {
    const { calls, onFailed } = showCard({}, () => Promise.reject(new Error('denied')));
    await press('follow-up-copy-open');
    expect(calls).toEqual(['copy']);
    expect(onFailed).toHaveBeenCalledOnce();
  });

  it('logs once what is pressed again before it is stored', async () => {
    const { calls } = showCard({}, () => new Promise((resolve) => setTimeout(resolve, 5)));
    find('follow-up-copy-open').click();
    await press('follow-up-copy-open');
    expect(calls).toEqual(['copy', 'log', 'open https://www.linkedin.com/in/anna-castell/']);
  });

  it('puts off by three days', async () => {
    const { calls, onOutcome } = showCard();
    await press('follow-up-later');
    expect(calls).toEqual(['postpone "2026-11-24"']);
    expect(onOutcome).toHaveBeenCalledWith('later');
  });

  it('greets by the given name and keeps it on the person', async () => {
    const { calls } = showCard();
    await type('follow-up-given-name', 'Anna');
    expect(message()).toMatch(/^Hi Anna,/);
    expect(calls).toEqual(['name "Anna"']);
  });

  it('shows what was kept: the own message, and that it is done', () => {
    showCard({ text: 'Kept words', doneOn: '2026-11-20' });
    expect(message()).toBe('Kept words');
    expect(document.body.textContent).toContain('You followed up on 20 Nov 2026.');
  });
});
