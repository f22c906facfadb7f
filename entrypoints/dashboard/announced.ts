import { announceChange } from '../../utils/messages/announce';

/** Waits until something is written, then lets the other contexts know, without waiting for them. */
export async function announced(written: Promise<void>): Promise<void> {
  await written;
  void announceChange();
}
