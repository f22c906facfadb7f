import browser, { type Runtime } from 'webextension-polyfill';
import * as v from 'valibot';
import { CHANGED_MESSAGE, isMessage } from '../../utils/messages/changed';
import type { ObservedReply } from '../../utils/messages/observed-message';
import { observedMessageSchema } from '../../utils/messages/observed-schema';
import { isContentScript, isOwnPage } from '../../utils/messages/sender';
import type { Store } from '../../utils/store/open-store';
import { recordObservation } from '../../utils/store/record-observation';

/**
 * Answers a message: the page's side can only record, our own pages can only say that they wrote something. Others get no answer.
 * @param onChanged called after anything was written.
 */
export function receive(
  store: Store,
  message: unknown,
  sender: Runtime.MessageSender,
  onChanged: (by: 'page' | 'user') => Promise<unknown>,
): Promise<ObservedReply | undefined> | undefined {
  if (isContentScript(sender, browser.runtime.id)) return receiveObserved(store, message, onChanged);
  const isOurs = isOwnPage(sender, browser.runtime.id, browser.runtime.getURL('').replace(/\/$/, ''));
  if (isOurs && isMessage(message, CHANGED_MESSAGE)) return onChanged('user').then(() => undefined);
  return undefined;
}

async function receiveObserved(
  store: Store,
  message: unknown,
  onChanged: (by: 'page') => Promise<unknown>,
): Promise<ObservedReply> {
  const checked = v.safeParse(observedMessageSchema, message);
  if (!checked.success) return 'refused';
  try {
    const outcome = await recordObservation(store, checked.output.observation);
    if (outcome === 'recorded') void onChanged('page');
    return outcome === 'other-account' ? 'refused' : outcome;
  } catch (error) {
    console.warn('Kithline could not record:', error instanceof Error ? error.name : 'error');
    return 'failed';
  }
}
