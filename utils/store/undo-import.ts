import type { Person } from '../domain/person';
import { loadEvidence, type AccountEvidence } from './account-evidence';
import { concludeAccount } from './conclude-account';
import { concludingTables, storePeople } from './conclude-import';
import type { Store } from './open-store';
import { withRefs } from './plan-import';
import { inSteps, type OnStep } from './step';
import { write } from './write';

/**
 * Takes an import back: its rows go, and everybody they named follows from what else is known. Who is asserted by nothing else goes
 * too, unless the user wrote about them. All at once or nothing; of an import that is gone it changes nothing.
 */
export function undoImport(store: Store, importId: number, onStep: OnStep = () => {}): Promise<void> {
  return write(store, [...concludingTables(store), store.identities, store.listed], async () => {
    const row = await store.imports.get(importId);
    if (!row) return;
    await store.archiveBlocks
      .where('[importId+block]')
      .between([importId, 0], [importId, Infinity], true, true)
      .delete();
    await store.imports.delete(importId);
    const evidence = await loadEvidence(store, row.accountId, onStep);
    const { kept, gone, touched } = withoutImport(evidence, importId);
    await inSteps(gone, (ids) => store.people.bulkDelete([...ids]), onStep);
    await storePeople(
      store,
      evidence,
      concludeAccount(evidence, kept, (draft) => touched.has(draft as Person)),
      onStep,
    );
  });
}

function withoutImport(evidence: AccountEvidence, importId: number) {
  const [kept, gone, touched] = [[] as Person[], [] as number[], new Set<Person>()];
  for (const person of evidence.people) {
    const archived = person.archived?.filter((ref) => ref.importId !== importId);
    if (!archived || archived.length === person.archived?.length) kept.push(person);
    else {
      const less = withRefs(person, archived);
      if (isAsserted(evidence, less)) {
        kept.push(less);
        touched.add(less);
      } else gone.push(person.id);
    }
  }
  return { kept, gone, touched };
}

/** Whether anything says of somebody that they are connected, or the user wrote about them. */
function isAsserted({ sightings, spokenOf, imports }: AccountEvidence, { id, archived = [] }: Person): boolean {
  const isListed = archived.some(({ importId, row }) => imports.get(importId)?.rows[row]?.isMention !== true);
  return isListed || sightings.has(id) || spokenOf.has(id);
}
