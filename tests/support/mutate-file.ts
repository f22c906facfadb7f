import type { Random } from '../pages/random.ts';

/** Bytes that mean something to a reader of tables or zips. */
const TELLING = Buffer.from('"\',;\t\r\n\0\ufeffPK\x01\x02\x03\x04\x05\x06=+-@/.%0129', 'utf8');

/** One change to a file, as transfers, disks, editors and ill will make them. */
type Change = (bytes: Buffer, random: Random) => Buffer;

const CHANGES: readonly Change[] = [
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  (bytes, random) => replaceAt(bytes, random, Buffer.from([random.below(256)])),
  (bytes, random) => replaceAt(bytes, random, Buffer.from([random.pick([...TELLING])])),
  (bytes, random) => insertAt(bytes, random, Buffer.from([random.pick([...TELLING])])),
  (bytes, random) => insertAt(bytes, random, pieceOf(bytes, random)),
  (bytes, random) => insertAt(bytes, random, Buffer.alloc(random.below(300), random.pick([...TELLING]))),
  (bytes, random) => {
    const [from, to] = rangeOf(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[random.below(changed.length)]! ^= 1 << random.below(8);
    return changed;
  },
];

/** The file with one to six changes. */
export function mutateFile(bytes: Uint8Array, random: Random): Buffer<ArrayBuffer> {
  let changed: Buffer = Buffer.from(bytes);
  for (let left = 1 + random.below(6); left > 0; left -= 1) changed = random.pick(CHANGES)(changed, random);
  return Buffer.from(changed);
}

function rangeOf(bytes: Buffer, random: Random): [number, number] {
  const from = random.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + random.below(400))];
}

const pieceOf = (bytes: Buffer, random: Random) => bytes.subarray(...rangeOf(bytes, random));

function insertAt(bytes: Buffer, random: Random, piece: Buffer): Buffer {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function replaceAt(bytes: Buffer, random: Random, piece: Buffer): Buffer {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + piece.length)]);
}
