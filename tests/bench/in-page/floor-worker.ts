import type { Observation } from '../../../utils/domain/observation.ts';
import { settled } from './open-database.ts';

/** `echo`: the message alone. `record`: the rows that the observation comes to, put blindly. */
export interface FloorMessage {
  kind: 'echo' | 'record';
  observation: Observation;
}

/** As much of the extension interface as a floor needs. */
declare const chrome: {
  runtime: {
    onMessage: {
      addListener(listener: (message: FloorMessage, sender: unknown, reply: (answer: string) => void) => boolean): void;
    };
  };
};

const TABLES = {
  readings: [['accountId', 'metric', 'readOn'], 'readAt'],
  people: [
    ['accountId', 'connectedOn'],
    ['accountId', 'connectedBetween.to'],
    ['accountId', 'firstSeenAt'],
    ['accountId', 'slug'],
    ['accountId', 'name'],
    ['accountId', 'unlistedOn'],
  ],
  identities: [['accountId', 'kind', 'value'], 'personId'],
  sightings: ['personId'],
};

function createTables(database: IDBDatabase): void {
  for (const [name, indexes] of Object.entries(TABLES)) {
    const table = database.createObjectStore(name, { keyPath: 'id', autoIncrement: true });
    for (const keyPath of indexes) table.createIndex(String(keyPath), keyPath);
  }
}

function openFloor(): Promise<IDBDatabase> {
  const request = indexedDB.open('floor', 1);
  request.onupgradeneeded = () => createTables(request.result);
  return settled(request);
}

const opening = openFloor();
let personId = 0;

/** As durable as the product promises: acknowledged means on the disk. */
async function record({ counts, people, readAt, surface }: Observation): Promise<void> {
  const transaction = (await opening).transaction(Object.keys(TABLES), 'readwrite', { durability: 'strict' });
  const put = (table: string, row: object) => void transaction.objectStore(table).put({ accountId: 1, ...row });
  const readOn = new Date(readAt).toISOString().slice(0, 10);
  for (const count of counts)
    put('readings', { ...count, readAt, readOn, surface, status: 'confirmed', source: 'page' });
  for (const person of people) {
    personId += 1;
    put('people', { ...person, firstSeenAt: readAt, lastSeenAt: readAt });
    put('sightings', { ...person, personId, surface, seenAt: readAt });
    put('identities', { personId, kind: 'member', value: person.memberId, firstSeenOn: readOn, lastSeenOn: readOn });
    put('identities', { personId, kind: 'slug', value: person.slug, firstSeenOn: readOn, lastSeenOn: readOn });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}

chrome.runtime.onMessage.addListener((message, _sender, reply) => {
  if (message.kind === 'echo') reply('recorded');
  else void record(message.observation).then(() => reply('recorded'));
  return message.kind === 'record';
});
