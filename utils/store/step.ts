/** Told at each step of what takes long: whoever waits knows then that it goes on. */
export type OnStep = () => void;

/** So many rows are stored in one step. */
const STEP_ROWS = 2_000;

/** Stores rows step by step. Call it in a transaction: it is all of them or none. */
export async function inSteps<Row>(
  rows: readonly Row[],
  store: (rows: readonly Row[]) => PromiseLike<unknown>,
  onStep: OnStep,
): Promise<void> {
  for (let at = 0; at < rows.length; at += STEP_ROWS) {
    await store(rows.slice(at, at + STEP_ROWS));
    onStep();
  }
}
