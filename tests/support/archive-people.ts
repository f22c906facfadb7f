import { makeRandom, type Random } from '../pages/random.ts';
import { COMPANIES, FAMILY_NAMES, GIVEN_NAMES, ROLES } from '../pages/names.ts';

/** One row of an export as it truly is. */
export interface ExportedPerson {
  givenName: string;
  familyName: string;
  slug: string;
  email: string;
  company: string;
  position: string;
  /** `YYYY-MM-DD`. */
  connectedOn: string;
  /** The member left or hid: the export gives the day and nothing else. */
  isDateOnly?: boolean;
}

/** Whether the export names them: who left or hid is a day alone. */
export const isNamed = ({ isDateOnly }: ExportedPerson) => !isDateOnly;

const DAY_MS = 86_400_000;
/** Some rows of a real export hold only a date, and some an e-mail. */
const DATE_ONLY_SHARE = 0.03;
const EMAIL_SHARE = 0.05;

/**
 * Invents a network, newest first as LinkedIn writes it. The same seed gives the same people on every machine.
 * @param newest the day of the first row; the last is at most twelve years older.
 */
export function inventPeople(count: number, seed = 1, newest = '2026-11-20'): ExportedPerson[] {
  const random = makeRandom(seed);
  const days = Array.from({ length: count }, () => Math.floor(random.next() ** 2 * 4_380)).sort(
    (one, other) => one - other,
  );
  days[0] = 0;
  return days.map((age, at) => inventPerson(random, at, dayBefore(newest, age)));
}

function inventPerson(random: Random, at: number, connectedOn: string): ExportedPerson {
  const givenName = random.pick(GIVEN_NAMES);
  const familyName = random.pick(FAMILY_NAMES);
  const slug = `${givenName}-${familyName}-${at.toString(36)}`.toLowerCase();
  const isDateOnly = at > 0 && random.next() < DATE_ONLY_SHARE;
  return {
    givenName,
    familyName: random.next() < 0.05 ? `${familyName}, MBA` : familyName,
    slug,
    email: random.next() < EMAIL_SHARE ? `${slug.normalize('NFD').replace(/[^a-z\d-]/g, '')}@mail.example` : '',
    company: random.next() < 0.1 ? `${random.pick(COMPANIES)}, Inc.` : random.pick(COMPANIES),
    position: random.next() < 0.03 ? `${random.pick(ROLES)} "${random.pick(ROLES)}"` : random.pick(ROLES),
    connectedOn,
    ...(isDateOnly && { isDateOnly }),
  };
}

export function dayBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * DAY_MS).toISOString().slice(0, 10);
}
