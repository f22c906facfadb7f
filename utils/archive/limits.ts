/** Bounds that no real export reaches, so that a crafted file costs little. Bytes are counted while they come out of the zip. */
export interface ArchiveLimits {
  files: number;
  /** Entries of one zip. */
  entries: number;
  /** Bytes out of all zips together. */
  inflatedBytes: number;
  /** Bytes out for each byte in, once past `ratioFromBytes`. */
  ratio: number;
  ratioFromBytes: number;
  /** A zip in a zip, as browsers that unpack and people who pack again leave behind. */
  nesting: number;
  /** Bytes of `Connections.csv` and of `Invitations.csv`: thirty thousand rows are 5 MB. */
  tableBytes: number;
  /** Bytes of `messages.csv`, of which only a small part is in memory at any time. */
  streamBytes: number;
}

const MB = 1_048_576;

export const ARCHIVE_LIMITS: ArchiveLimits = {
  files: 20,
  entries: 10_000,
  inflatedBytes: 4_096 * MB,
  ratio: 200,
  ratioFromBytes: 4 * MB,
  nesting: 1,
  tableBytes: 64 * MB,
  streamBytes: 4_096 * MB,
};
