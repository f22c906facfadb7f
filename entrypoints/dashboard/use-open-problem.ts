import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../utils/store/open-store';

/** Why the store does not open, if it does not: live queries keep silent about that. */
export function useOpenProblem(store: Store): { error: unknown } | undefined {
  const [problem, setProblem] = useState<{ error: unknown }>();
  useEffect(() => void store.open().catch((error: unknown) => setProblem({ error })), [store]);
  return problem;
}
