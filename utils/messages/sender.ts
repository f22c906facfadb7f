import type { Runtime } from 'webextension-polyfill';

/** The only origin whose pages we read. */
const LINKEDIN_ORIGIN = 'https://www.linkedin.com';

/** Whether a message comes from our own content script in the top frame of a LinkedIn page. */
export function isContentScript(sender: Runtime.MessageSender, ownId: string): boolean {
  return (
    sender.id === ownId && sender.tab !== undefined && sender.frameId === 0 && originOf(sender.url) === LINKEDIN_ORIGIN
  );
}

/** Whether a message comes from a page of the extension itself, such as the popup. */
export function isOwnPage(sender: Runtime.MessageSender, ownId: string, ownOrigin: string): boolean {
  return sender.id === ownId && originOf(sender.url) === ownOrigin;
}

function originOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  // Extension schemes have no origin of their own in every browser: take it from the address.
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
