import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../utils/domain/day.ts';
import { NEXT_STEPS, type FollowUpCase, type NextStep } from '../../utils/domain/follow-up.ts';
import type { Person } from '../../utils/domain/person.ts';
import { composeDraft, type DraftTemplates } from '../../utils/followups/compose-draft.ts';
import { lineUp } from '../../utils/followups/line-up.ts';
import { openAddress } from '../../utils/followups/open-address.ts';
import { followUpDue, orderQueue } from '../../utils/followups/queue.ts';
import './seeded.ts';

const TODAY = '2026-11-21';

const person = (id: number, more: Partial<Person> = {}): Person => ({
  ...{ id, accountId: 1, name: `Person ${id}`, firstSeenAt: 0, lastSeenAt: 0 },
  ...more,
});
const connectedAgo = (id: number, days: number): FollowUpCase => ({
  person: person(id, { connectedOn: addDays(TODAY, -days) }),
});
const ids = (cases: readonly FollowUpCase[]) => cases.map((one) => one.person.id);

describe('followUpDue', () => {
  it('gives two days from the day of connecting', () => {
    const due = followUpDue(person(1, { connectedOn: '2026-11-20' }), TODAY);
    expect(due).toEqual({ connectedOn: '2026-11-20', deadline: '2026-11-22', daysLeft: 1 });
  });

  it('counts from the later bound, and knows nothing without a day', () => {
    const between = { from: '2026-11-15', to: '2026-11-21' };
    expect(followUpDue(person(1, { connectedBetween: between }), TODAY)?.daysLeft).toBe(2);
    expect(followUpDue(person(1), TODAY)).toBeUndefined();
  });
});

describe('orderQueue', () => {
  it('puts the nearest deadline first, then those who are late, newest first', () => {
    const cases = [connectedAgo(1, 20), connectedAgo(2, 0), connectedAgo(3, 2), connectedAgo(4, 3), connectedAgo(5, 1)];
    expect(ids(orderQueue(cases, TODAY))).toEqual([3, 5, 2, 4, 1]);
  });

  it('puts people without a day last, and keeps an order among equals', () => {
    const undated = { person: person(1) };
    const newer = { person: person(3, { connectedOn: TODAY, firstSeenAt: 2 }) };
    const older = { person: person(2, { connectedOn: TODAY, firstSeenAt: 1 }) };
    expect(ids(orderQueue([undated, older, newer], TODAY))).toEqual([3, 2, 1]);
  });

  it('answers the same whatever order it is asked in', () => {
    const ages = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 30 });
    fc.assert(
      fc.property(ages, (list) => {
        const cases = list.map((age, index) => connectedAgo(index, age));
        expect(ids(orderQueue([...cases].reverse(), TODAY))).toEqual(ids(orderQueue(cases, TODAY)));
      }),
    );
  });
});

describe('lineUp', () => {
  it('lets the person whose profile is open come first, once', () => {
    const cases = [connectedAgo(1, 0), connectedAgo(2, 2)];
    expect(ids(lineUp(cases, connectedAgo(1, 0), new Set(), TODAY))).toEqual([1, 2]);
  });

  it('leaves out whom the user has just dealt with', () => {
    const cases = [connectedAgo(1, 0), connectedAgo(2, 2)];
    expect(ids(lineUp(cases, connectedAgo(1, 0), new Set([1]), TODAY))).toEqual([2]);
  });
});

const TEMPLATES: DraftTemplates = {
  greet: (name) => `Hi ${name},`,
  thank: () => 'thanks.',
  recall: (topic) => `About ${topic}.`,
  welcome: () => 'Glad.',
  propose: (step) => `Then ${step}?`,
};
const draft = (topic: string | undefined, nextStep: NextStep = 'call', named: Partial<Person> = {}) =>
  composeDraft({ person: { name: 'Dr. Anna Li, MBA', ...named }, topic, nextStep }, TEMPLATES);

describe('composeDraft', () => {
  it('greets, thanks, recalls and proposes', () => {
    expect(draft('job fairs', 'lunch', { givenName: 'Anna' })).toBe('Hi Anna,\n\nthanks. About job fairs. Then lunch?');
  });

  it('greets by the whole name where the given name is not known: it is never guessed', () => {
    expect(draft('job fairs')).toMatch(/^Hi Dr\. Anna Li, MBA,\n/);
    expect(draft('job fairs', 'call', { givenName: '  ' })).toMatch(/^Hi Dr\. Anna Li, MBA,\n/);
  });

  it('is a decent message without a topic', () => {
    for (const nothing of [undefined, '', '  ', ' . ']) expect(draft(nothing)).toContain('thanks. Glad. Then call?');
  });

  it('fits what was typed into a sentence', () => {
    expect(draft(' the fair\n in Graz. ')).toContain('About the fair in Graz. Then');
  });

  it('proposes each of the next steps', () => {
    expect(new Set(NEXT_STEPS.map((step) => draft('x', step))).size).toBe(NEXT_STEPS.length);
  });

  it('takes what was typed as text, whatever it looks like', () => {
    const topic = '<b>$1</b> $& `x` \u202Eabc';
    expect(draft(topic)).toContain(`About ${topic}. Then`);
  });
});

describe('openAddress', () => {
  it('prefers the composer, falls back to the profile, else knows none', () => {
    const memberId = 'ACoAABexampleExampleExampleExampleExam12';
    expect(openAddress(person(1, { memberId, slug: 'anna-li' }))).toContain(
      `/messaging/compose/?recipient=${memberId}`,
    );
    expect(openAddress(person(1, { slug: 'zoë-li' }))).toBe('https://www.linkedin.com/in/zo%C3%AB-li/');
    expect(openAddress(person(1))).toBeUndefined();
  });
});
