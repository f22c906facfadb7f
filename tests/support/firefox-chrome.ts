import type { Browser } from 'puppeteer-core';

/** Runs script text in Firefox's own window, with the browser's privileges, and gives its JSON-able value. */
export type RunInWindow = <T>(body: string) => Promise<T>;

interface BidiConnection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

interface BidiEvaluation {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/**
 * WebDriver BiDi reaches the browser's window as a context of its own (`--remote-allow-system-access`). `body` is the inside of an
 * async function; `gBrowser` is the tabbed browser.
 */
export async function reachWindow(browser: Browser): Promise<RunInWindow> {
  // The client library does not offer raw commands; its connection does.
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  return async <T>(body: string) => {
    const expression = `(async () => JSON.stringify({ value: await (async () => { ${body} })() }))()`;
    const params = { expression, target: { context }, awaitPromise: true };
    const evaluation = (await connection.send('script.evaluate', params)).result as BidiEvaluation;
    if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails?.text ?? 'Script failed');
    return (JSON.parse(evaluation.result?.value ?? '{}') as { value: T }).value;
  };
}
