/** One row as it stands in a file. */
export class CsvRow {
  private known: string[] | undefined;

  /**
   * @param line where it starts, from 1.
   * @param source its cells; or its one line, without any quotes, which is split once more than a cell or two of it are asked for.
   * @param isUnfinished the file ends with it, without a line break: it may be cut off.
   */
  constructor(
    readonly line: number,
    private readonly source: string | string[],
    private readonly delimiter: string,
    readonly isUnfinished: boolean,
  ) {}

  /** All of it. */
  get cells(): string[] {
    this.known ??= typeof this.source === 'string' ? this.source.split(this.delimiter) : this.source;
    return this.known;
  }

  /** What one cell says, white space around it apart; empty where there is none. */
  text(at: number | undefined): string {
    if (at === undefined) return '';
    const cells = this.known ?? this.source;
    return (typeof cells === 'string' ? this.cut(cells, at) : (cells[at] ?? '')).trim();
  }

  private cut(line: string, at: number): string {
    let start = 0;
    for (let cell = 0; cell < at; cell += 1) {
      const end = line.indexOf(this.delimiter, start);
      if (end < 0) return '';
      start = end + 1;
    }
    const end = line.indexOf(this.delimiter, start);
    return line.slice(start, end < 0 ? undefined : end);
  }
}
