import { useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n/i18n-context';
import { WRITE_FAILED, failureKind } from '../describe-failure';
import { useSay } from './status-line';

export interface Action {
  /** For `aria-disabled`: a button that is truly disabled would lose the focus. */
  busy: boolean;
  /** Does the work, unless the last is still going on, says `done` or what went wrong, and answers whether it worked. */
  run(work: () => Promise<void>, done?: string): Promise<boolean>;
}

/** Something the user does that takes a moment and may fail. */
export function useAction(): Action {
  const { text } = useI18n();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const hold = (value: boolean) => setBusy((running.current = value));
  const run = async (work: () => Promise<void>, done?: string) => {
    if (running.current) return false;
    hold(true);
    try {
      await work();
      if (done !== undefined) say(done);
      return true;
    } catch (error) {
      say(text(WRITE_FAILED[failureKind(error)]), 'failed');
      return false;
    } finally {
      hold(false);
    }
  };
  return { busy, run };
}
