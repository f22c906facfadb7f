import type { CsvRow } from './csv-row';
import { CsvRows } from './csv-rows';
import { sniffUnicode } from './decode-text';
import { findHeader, type Header } from './find-header';
import { EXPECTED_COLUMNS } from './layouts';
import { plainBreaks } from './plain-breaks';
import { ArchiveError, type MemberKind } from './problem';

/** The header is within so much text, in UTF-16 units. */
const HEAD_LENGTH = 65_536;

/** Splits a table that comes in pieces of bytes into rows, holding no more of it than a few pieces. */
export class RowStream {
  private decoder: TextDecoder | undefined;
  private pending = '';
  private rows: CsvRows | undefined;

  constructor(
    private readonly kind: MemberKind,
    private readonly take: (row: CsvRow, header: Header) => void,
  ) {}

  push(bytes: Uint8Array): void {
    this.decoder ??= new TextDecoder(sniffUnicode(bytes));
    this.pending += this.decoder.decode(bytes, { stream: true });
    if (this.rows || this.pending.length >= HEAD_LENGTH) this.flush(false);
  }

  /** @throws ArchiveError where there is no header, or nothing at all. */
  end(): void {
    if (!this.rows && this.pending.trim() === '') throw new ArchiveError('empty');
    this.flush(true);
    this.rows?.end();
  }

  private flush(isEnd: boolean): void {
    // Half a line break waits for its other half.
    const isHalf = !isEnd && this.pending.endsWith('\r');
    const text = plainBreaks(isHalf ? this.pending.slice(0, -1) : this.pending);
    this.pending = isHalf ? '\r' : '';
    if (this.rows) this.rows.push(text);
    else this.open(text);
  }

  private open(text: string): void {
    const header = findHeader(text, [this.kind]);
    if (!header) throw new ArchiveError('no-header', { expected: EXPECTED_COLUMNS[this.kind] });
    const { delimiter, width, bodyAt, bodyLine } = header;
    this.rows = new CsvRows({ delimiter, width, firstLine: bodyLine, hasProse: true }, (row) => this.take(row, header));
    this.rows.push(text.slice(bodyAt));
  }
}
