import { describe, expect, it } from 'vitest';
import { MAX_TEXT_LENGTH, type CardWording, type PersonWording } from '../../utils/domain/page-wording.ts';
import { MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '../../utils/domain/person.ts';
import { understandPerson } from '../../utils/linkedin/understand-person.ts';

const READ_AT = Date.UTC(2026, 10, 22);
const MEMBER = `ACoAA${'x'.repeat(34)}`;
const OTHER_MEMBER = `ACoAA${'y'.repeat(34)}`;
const composer = (memberId: string) => `/messaging/compose/?recipient=${memberId}`;

const card = (more: Partial<CardWording> = {}): CardWording => ({
  key: 'ConnectionCard_0-ada-vale',
  addresses: ['/in/ada-vale/', composer(MEMBER)],
  name: { text: 'Ada Vale' },
  next: 'Baker',
  labels: ['Ada Vale', 'Message Ada Vale'],
  dayTexts: ['Connected on May 17, 2024'],
  ...more,
});
const understood = (wording: CardWording | PersonWording) => understandPerson(wording, 'en', READ_AT);

describe('a card', () => {
  it('is about whom it links to', () => {
    const value = {
      slug: 'ada-vale',
      memberId: MEMBER,
      name: 'Ada Vale',
      headline: 'Baker',
      connectedOn: '2024-05-17',
    };
    expect(understood(card())).toEqual({ value });
  });

  it.each([
    ['links to two people', { addresses: ['/in/ada-vale/', '/in/bo-lind/'] }, 'conflict'],
    ['writes to two people', { addresses: ['/in/ada-vale/', composer(MEMBER), composer(OTHER_MEMBER)] }, 'conflict'],
    ['writes to somebody else than it names', { addresses: [`/in/${MEMBER}/`, composer(OTHER_MEMBER)] }, 'conflict'],
    ['has a key of somebody else', { key: 'ConnectionCard_0-bo-lind' }, 'conflict'],
    [
      'offers an invitation',
      { addresses: ['/in/ada-vale/', '/preload/custom-invite/?vanityName=ada-vale'] },
      'conflict',
    ],
    ['links to nobody', { addresses: ['/feed/'] }, 'missing'],
    [
      'has an address that was cut',
      { addresses: ['/in/ada-vale/', composer(MEMBER).padEnd(MAX_TEXT_LENGTH, 'z')] },
      'unparsable',
    ],
    ['names what its labels and address contradict', { name: { text: 'Baker' }, next: 'Ada Vale' }, 'unparsable'],
    ['has neither a composer nor a day', { addresses: ['/in/ada-vale/'], dayTexts: [] }, 'unparsable'],
    ['says something else where the day stands', { dayTexts: ['Promoted'] }, 'unparsable'],
  ])('is about nobody where it %s', (_, more: Partial<CardWording>, why) => {
    expect(understood(card(more))).toEqual({ why });
  });

  it('gives no more than is stored of a long name and headline, and no control characters', () => {
    const long = 'Ada Vale \u0007'.repeat(80);
    const person = understood(card({ name: { text: long }, labels: [long], next: 'B'.repeat(MAX_TEXT_LENGTH) }));
    const { name = '', headline = '' } = 'value' in person ? person.value : {};
    expect([name.length <= MAX_NAME_LENGTH, headline.length]).toEqual([true, MAX_HEADLINE_LENGTH]);
    expect(name).toMatch(/^Ada Vale Ada [^\u0007]*$/);
  });

  it('has no headline that is only the name again', () => {
    const person = understood(card({ next: 'Ada Vale' }));
    expect('value' in person && person.value).not.toHaveProperty('headline');
  });

  it('takes the part of a name that a label has, where a badge stands in it', () => {
    const name = { text: 'Ada Vale Verified', pieces: { below: ['Verified'], own: 'Ada Vale' } };
    expect(understood(card({ name }))).toMatchObject({ value: { name: 'Ada Vale' } });
    expect(understood(card({ name, labels: ['Message'] }))).toEqual({ why: 'unparsable' });
  });

  it('believes a name unlike its address only where no label of its own says otherwise', () => {
    const odd = { key: 'ConnectionCard_0-x-77', addresses: ['/in/x-77/', composer(MEMBER)], labels: ['Message'] };
    expect(understood(card({ ...odd, nearLabels: ['Message'] }))).toMatchObject({ value: { name: 'Ada Vale' } });
    expect(understood(card({ ...odd, nearLabels: ['Write'] }))).toEqual({ why: 'unparsable' });
    expect(understood(card({ ...odd, nearLabels: ['Message'], name: { text: '500 followers' } }))).toEqual({
      why: 'unparsable',
    });
  });
});

describe('a profile', () => {
  const person = (more: Partial<PersonWording> = {}): PersonWording => ({
    ...{ slug: 'ada-vale', name: 'Ada Vale', memberTexts: [`${MEMBER}Topcard`, composer(MEMBER)] },
    ...more,
  });

  it('is of the member that its key and all its composers name', () => {
    expect(understood(person())).toEqual({ value: { slug: 'ada-vale', name: 'Ada Vale', memberId: MEMBER } });
    expect(understood(person({ memberTexts: [] }))).toEqual({ value: { slug: 'ada-vale', name: 'Ada Vale' } });
    expect(understood(person({ memberTexts: [`${MEMBER}Topcard`, composer(OTHER_MEMBER)] }))).toEqual({
      why: 'conflict',
    });
  });

  it('has no name that its title contradicts, unless the address has it', () => {
    expect(understood(person({ isDoubtful: true }))).toMatchObject({ value: { name: 'Ada Vale' } });
    expect(understood(person({ name: 'Activity', isDoubtful: true }))).toEqual({ why: 'conflict' });
    // Two letters are in too many addresses.
    expect(understood(person({ name: 'Al', isDoubtful: true }))).toEqual({ why: 'conflict' });
  });

  it('is of no member that a cut text names', () => {
    const memberTexts = [
      composer(MEMBER).padEnd(MAX_TEXT_LENGTH - 1, '&'),
      `${composer(OTHER_MEMBER)}&`.padEnd(MAX_TEXT_LENGTH, 'z'),
    ];
    expect(understood(person({ memberTexts }))).toMatchObject({ value: { memberId: MEMBER } });
  });

  it('with a contact dialog needs the day alone', () => {
    const dialog = { memberTexts: [composer(MEMBER), composer(OTHER_MEMBER)], name: 'Activity', isDoubtful: true };
    expect(understood(person({ ...dialog, dayTexts: ['May 17, 2024'] }))).toEqual({
      value: { slug: 'ada-vale', connectedOn: '2024-05-17' },
    });
    expect(understood(person({ ...dialog, dayTexts: ['17'] }))).toEqual({ why: 'unparsable' });
  });
});
