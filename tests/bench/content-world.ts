import type { CDPSession, Page } from 'puppeteer-core';
import { waitUntil } from '../support/wait.ts';

/** Runs script text where an extension's content script runs in a page, and gives its JSON-able value. */
export type ContentWorld = <T>(expression: string) => Promise<T>;

interface Context {
  id: number;
  origin: string;
  auxData?: { type?: string };
}

/** The isolated worlds that extensions have in a page, found through the debugging protocol. */
export async function openContentWorlds(page: Page): Promise<(extensionId: string) => Promise<ContentWorld>> {
  const session = await page.createCDPSession();
  const contexts: Context[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void contexts.push(context as Context));
  await session.send('Runtime.enable');
  return async (extensionId) => {
    const isItsWorld = ({ origin, auxData }: Context) => origin.includes(extensionId) && auxData?.type === 'isolated';
    const { id } = await waitUntil(() => contexts.findLast(isItsWorld), { what: 'the content script' });
    return (expression) => evaluate(session, id, expression);
  };
}

async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
