import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { ArchiveLimits } from './limits';
import { ArchiveError, type ProblemCode } from './problem';

/** Counts what comes out of all zips of one reading. */
export class InflateMeter {
  private total = 0;

  constructor(readonly limits: ArchiveLimits) {}

  /** @throws ArchiveError once more came out than any export holds, in all or from this one entry. */
  count(bytes: number, soFar: number, compressed: number): void {
    const { inflatedBytes, ratio, ratioFromBytes } = this.limits;
    this.total += bytes;
    if (this.total > inflatedBytes) throw new ArchiveError('zip-too-large');
    if (soFar > ratioFromBytes && soFar > compressed * ratio) throw new ArchiveError('zip-too-large');
  }
}

/**
 * Unpacks one entry piece by piece.
 * @throws ArchiveError for broken and encrypted data and beyond the limits; what `take` throws, too.
 */
export async function inflate(
  entry: FileEntry,
  meter: InflateMeter,
  take: (bytes: Uint8Array) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (entry.encrypted) throw new ArchiveError('zip-encrypted');
  let soFar = 0;
  let stopped: unknown;
  const write = (bytes: Uint8Array) => {
    try {
      if (signal?.aborted) throw new ArchiveError('cancelled');
      soFar += bytes.length;
      meter.count(bytes.length, soFar, entry.compressedSize);
      take(bytes);
    } catch (reason) {
      stopped = reason;
      throw reason;
    }
  };
  try {
    await entry.getData(new WritableStream({ write }));
  } catch (error) {
    // What was thrown in between says more than what the library makes of it.
    throw stopped instanceof Error ? stopped : zipProblem(error);
  }
}

/** What the library's and the browser's errors mean to the user: by message, and by the name of those of reading a file. */
const CODES: readonly (readonly [RegExp, ProblemCode])[] = [
  [/encrypt|password/i, 'zip-encrypted'],
  [/unsafe filename/i, 'zip-unsafe-name'],
  [/^(?:NotReadable|NotFound|Security)Error/, 'unreadable'],
];

/** A failure of unpacking as a problem. */
export function zipProblem(error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new ArchiveError(CODES.find(([meant]) => meant.test(words))?.[1] ?? 'zip-broken');
}
