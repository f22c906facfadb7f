import type { Person } from '../domain/person';
import { wordsAbout, type AccountEvidence } from './account-evidence';
import type { KnownPerson } from './match-rows';
import { isUnseen } from './find-archived';
import { nameKey } from './name-key';

/** Everybody of an account by everything they were ever called, which is more than what they are called now. */
export function knownPeople(evidence: AccountEvidence): KnownPerson[] {
  return evidence.people.map((person) => knownPerson(evidence, person));
}

function knownPerson(evidence: AccountEvidence, person: Person): KnownPerson {
  const words = wordsAbout(evidence, person);
  const calls = [person, ...words];
  return {
    id: person.id,
    days: [...setOf(words.map(({ connectedOn }) => connectedOn))],
    company: person.company,
    isUnseen: isUnseen(person),
    names: setOf(
      calls.map(({ name }) => name),
      nameKey,
    ),
    slugs: setOf(calls.map(({ slug }) => slug)),
    memberIds: setOf(calls.map(({ memberId }) => memberId)),
    emails: setOf(
      calls.map(({ email }) => email),
      (email) => email.toLowerCase(),
    ),
  };
}

function setOf(texts: readonly (string | undefined)[], fold = (text: string) => text): Set<string> {
  const kept = new Set<string>();
  for (const text of texts) if (text !== undefined) kept.add(fold(text));
  return kept;
}
