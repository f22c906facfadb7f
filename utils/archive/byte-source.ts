import type { ZipMember } from './open-zip';
import { inflate, type InflateMeter } from './inflate';
import { ArchiveError, type MemberKind } from './problem';

/** Something whose bytes come piece by piece: a chosen file, or one inside a zip. */
export interface ByteSource {
  /** How many bytes it says it has, to tell how far reading is. */
  size: number;
  /** Hands over all pieces in order. @throws ArchiveError where they cannot be had; what `take` throws, too. */
  readAll(take: (bytes: Uint8Array) => void): Promise<void>;
}

/** How far reading one file is. */
export interface ReadProgress {
  kind: MemberKind;
  bytes: number;
  totalBytes: number;
}

export function zipSource({ entry }: Pick<ZipMember, 'entry'>, meter: InflateMeter, signal?: AbortSignal): ByteSource {
  return { size: entry.uncompressedSize, readAll: (take) => inflate(entry, meter, take, signal) };
}

/** @param first the first piece, which was read before to see what the file is, and is often all of it. */
export function blobSource(blob: Blob, first: Uint8Array, signal?: AbortSignal): ByteSource {
  return { size: blob.size, readAll: (take) => readBlob(blob, first, take, signal) };
}

/** Larger pieces than a stream hands over: each costs a way to the browser's own process and back. */
const PIECE_BYTES = 4_194_304;

async function readBlob(
  blob: Blob,
  first: Uint8Array,
  take: (bytes: Uint8Array) => void,
  signal?: AbortSignal,
): Promise<void> {
  for (let at = 0; at < blob.size; at += PIECE_BYTES) {
    const piece = at === 0 ? first : await readPiece(blob, at).catch(unreadable);
    if (signal?.aborted) throw new ArchiveError('cancelled');
    take(piece);
  }
}

/** Reads one piece of a file, from the beginning unless a place is given. */
export async function readPiece(blob: Blob, at = 0): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(at, at + PIECE_BYTES).arrayBuffer());
}

/** What the browser says of a file that is gone or forbidden, and of a folder, is not told apart. */
export function unreadable(): never {
  throw new ArchiveError('unreadable');
}

/** The same source, telling how far it is and refusing to hand over more than `maxBytes`. */
export function watched(
  source: ByteSource,
  kind: MemberKind,
  maxBytes: number,
  onProgress?: (progress: ReadProgress) => void,
): ByteSource {
  let bytes = 0;
  const readAll = (take: (bytes: Uint8Array) => void) =>
    source.readAll((piece) => {
      bytes += piece.length;
      if (bytes > maxBytes) throw new ArchiveError('too-large');
      take(piece);
      onProgress?.({ kind, bytes, totalBytes: Math.max(source.size, bytes) });
    });
  return { size: source.size, readAll };
}
