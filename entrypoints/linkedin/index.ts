import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../../utils/linkedin/watch-page';
import type { VisitWording } from '../../utils/domain/page-wording';
import { isMessage, RESUME_MESSAGE } from '../../utils/messages/changed';
import { createOutbox } from '../../utils/messages/outbox';
import type { VisitedMessage } from '../../utils/messages/visited-message';
import { liveRuntime } from './runtime';
import { takeOver } from './take-over';

/**
 * The content script, in the top frame of LinkedIn's pages. It is an unlisted script, named in the manifest by the configuration:
 * the framework's own wrapper for content scripts dispatches events on the page.
 */
export default defineUnlistedScript(() => {
  const isAlive = () => Boolean(liveRuntime());
  const outbox = createOutbox({
    isAlive,
    send: async (message) => liveRuntime()?.sendMessage(message),
    onPaused: () => watch.rest(),
  });
  /** Not through the outbox: a visit that goes untold is no loss, the next one will be. */
  const tellVisit = async (visit: VisitWording) => {
    const message: VisitedMessage = { kind: 'visited', visit };
    const reply = await liveRuntime()
      ?.sendMessage(message)
      .catch(() => undefined);
    return !visit.isLate && reply === 'recorded';
  };
  const watch = watchPage({
    isAlive,
    handOver: outbox.put,
    tellVisit,
    tellSignedOut: outbox.putSignedOut,
    report: (error) => console.warn('Kithline cannot read:', (error as Error).name),
  });
  const resume = (message: unknown): undefined => {
    if (isMessage(message, RESUME_MESSAGE)) watch.restart();
  };
  liveRuntime()?.onMessage.addListener(resume);
  takeOver(() => {
    watch.stop();
    outbox.stop();
    liveRuntime()?.onMessage.removeListener(resume);
  });
});
