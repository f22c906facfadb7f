import { writeHeapSnapshot } from 'node:v8';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../../utils/archive/byte-source.ts';
import { readMessages } from '../../utils/archive/read-messages.ts';
import {
  inventMessages,
  messageRow,
  messagesHeader,
  OWN_SLUG,
  type MessagesVintage,
  type SentMessage,
} from '../support/archive-messages.ts';
import { TODAY } from './archive-reading.ts';

const MB = 1_048_576;
const PEOPLE = 500;
/** In halves, so that the test itself does not hold it; each message has another end. */
const SECRET_HALVES = ['xq7vz', 'kw3jp'] as const;

/** Messages without end, a secret in each subject and text, made while they are read. */
function endlessMessages(totalBytes: number, vintage: MessagesVintage, onPiece: () => void): ByteSource {
  const readAll = async (take: (bytes: Uint8Array) => void) => {
    let count = 0;
    const messages = inventMessages(1e9, PEOPLE, 3, () => `${SECRET_HALVES.join('')}${(count += 1)}`);
    take(Buffer.from(messagesHeader(vintage)));
    for (let sent = 0; sent < totalBytes;) {
      let piece = '';
      while (piece.length < 65_536) piece += messageRow(messages.next().value as SentMessage, vintage, OWN_SLUG);
      take(Buffer.from(piece));
      sent += piece.length;
      onPiece();
    }
  };
  return { size: totalBytes, readAll };
}

const readEndless = (bytes: number, vintage: MessagesVintage, onPiece = () => {}) =>
  readMessages(endlessMessages(bytes, vintage, onPiece), { today: TODAY, ownSlugs: [], people: [] });

describe('what was written', () => {
  it.each(['2023', '2018'] as const)(
    'is nowhere in the result, nor in memory behind it (%s)',
    async (vintage) => {
      const file = await readEndless(4 * MB, vintage);
      expect(file.contacts).toHaveLength(PEOPLE);
      expect(JSON.stringify(file)).not.toContain(SECRET_HALVES.join(''));
      const path = writeHeapSnapshot(join(tmpdir(), `kithline-${process.pid}.heapsnapshot`));
      const heap = readFileSync(path);
      rmSync(path);
      expect(
        heap.includes(vintage === '2018' ? 'Person Number 0' : 'person-0'),
        'the snapshot holds what is kept',
      ).toBe(true);
      expect(heap.includes(SECRET_HALVES.join(''))).toBe(false);
      expect(file.messages).toBeGreaterThan(PEOPLE);
    },
    120_000,
  );

  it('is in memory only piece by piece, in a file of 200 MB', async () => {
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    const watch = () => (most = Math.max(most, process.memoryUsage().heapUsed - before));
    const file = await readEndless(process.env['KITHLINE_DEEP'] ? 200 * MB : 60 * MB, '2023', watch);
    expect(file.contacts).toHaveLength(PEOPLE);
    // What the collector has not come to yet, above all.
    expect(most / MB).toBeLessThan(100);
  }, 300_000);
});
