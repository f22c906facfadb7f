import browser, { type Runtime } from 'webextension-polyfill';
import * as v from 'valibot';
import { saysNothing } from '../../utils/domain/observation';
import type { VisitWording } from '../../utils/domain/page-wording';
import { understandPage } from '../../utils/linkedin/understand-page';
import { understandVisit } from '../../utils/linkedin/understand-visit';
import { CHANGED_MESSAGE, isMessage } from '../../utils/messages/changed';
import type { ObservedReply } from '../../utils/messages/observed-message';
import { observedMessageSchema, signedOutMessageSchema } from '../../utils/messages/observed-schema';
import { visitedMessageSchema } from '../../utils/messages/visited-schema';
import { isContentScript, isOwnPage } from '../../utils/messages/sender';
import type { Store } from '../../utils/store/open-store';
import { recordObservation } from '../../utils/store/record-observation';
import { noteSignedOut } from '../../utils/store/tab-viewers';
import { recordVisit } from '../../utils/store/record-visit';

/**
 * Answers a message: the page's side can only record, our own pages can only say that they wrote something. Others get no answer.
 * @param begun until then nothing is recorded.
 * @param onChanged called after anything was written.
 */
export function receive(
  store: Store,
  message: unknown,
  sender: Runtime.MessageSender,
  begun: Promise<void>,
  onChanged: (by: 'page' | 'user') => Promise<unknown>,
): Promise<ObservedReply | undefined> | undefined {
  if (isContentScript(sender, browser.runtime.id))
    return begun.then(() => receiveFromPage(store, message, sender.tab?.id, onChanged));
  const isOurs = isOwnPage(sender, browser.runtime.id, browser.runtime.getURL('').replace(/\/$/, ''));
  if (isOurs && isMessage(message, CHANGED_MESSAGE)) return onChanged('user').then(() => undefined);
  return undefined;
}

const pageMessageSchema = v.union([observedMessageSchema, signedOutMessageSchema, visitedMessageSchema]);

async function receiveFromPage(
  store: Store,
  message: unknown,
  tabId: number | undefined,
  onChanged: (by: 'page') => Promise<unknown>,
): Promise<ObservedReply> {
  const checked = v.safeParse(pageMessageSchema, message);
  if (!checked.success) return 'refused';
  try {
    if (checked.output.kind === 'visited') return await receiveVisit(store, checked.output.visit);
    if (checked.output.kind === 'signed-out') return await noteSignedOut(store, Date.now()).then(() => 'recorded');
    const { wording, startedAt } = checked.output;
    const observation = understandPage(wording);
    if (saysNothing(observation)) return 'refused';
    const outcome = await recordObservation(store, observation, tabId, startedAt);
    if (outcome === 'recorded') void onChanged('page');
    return outcome === 'ignored' ? 'refused' : outcome;
  } catch (error) {
    console.warn('Kithline could not record:', error instanceof Error ? error.name : 'error');
    return 'failed';
  }
}

/** What could not be read is recorded once it is late: until then the page may still be on its way. */
async function receiveVisit(store: Store, wording: VisitWording): Promise<ObservedReply> {
  const visit = understandVisit(wording);
  return visit.readable || wording.isLate ? recordVisit(store, visit, Date.now()) : 'refused';
}
