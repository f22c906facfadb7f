/** One row as it stands in a file. */
export class CsvRow {
  private known: string[] | undefined;
  private first: string | undefined;
  private readonly end: number;

  /**
   * @param line where it starts, from 1.
   * @param source its cells; or a text of which it is a line, one without any quotes, which is split once more than a cell or two of it
   * are asked for.
   * @param isUnfinished the file ends with it, without a line break: it may be cut off.
   * @param start where in that text it starts, and `end` where it ends.
   */
  constructor(
    readonly line: number,
    private readonly source: string | string[],
    private readonly delimiter: string,
    readonly isUnfinished: boolean,
    private readonly start = 0,
    end = source.length,
  ) {
    this.end = end;
  }

  /** All of it. */
  get cells(): string[] {
    const { source, start, end, delimiter } = this;
    this.known ??= typeof source === 'string' ? source.slice(start, end).split(delimiter) : source;
    return this.known;
  }

  /** What one cell says, white space around it apart; empty where there is none. */
  text(at: number | undefined): string {
    if (at === undefined) return '';
    // Asked for again and again: it tells whether there is anything in the row.
    return at === 0 ? (this.first ??= this.read(0)) : this.read(at);
  }

  private read(at: number): string {
    const cells = this.known ?? this.source;
    return (typeof cells === 'string' ? this.cut(cells, at) : (cells[at] ?? '')).trim();
  }

  private cut(text: string, at: number): string {
    const { delimiter, end } = this;
    let from = this.start;
    for (let cell = 0; cell < at; cell += 1) {
      const next = text.indexOf(delimiter, from);
      if (next < 0 || next >= end) return '';
      from = next + 1;
    }
    const next = text.indexOf(delimiter, from);
    return text.slice(from, next < 0 || next > end ? end : next);
  }
}
