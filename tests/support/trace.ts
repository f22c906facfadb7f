import type { Page } from 'puppeteer-core';

/** Lines of what happened in a browser, oldest first: console messages, page errors, navigations. */
export interface Trace {
  lines: string[];
  note(line: string): void;
}

const MAX_LINE_LENGTH = 2_000;

export function createTrace(): Trace {
  const startedAt = Date.now();
  const lines: string[] = [];
  const note = (line: string) => void lines.push(`${Date.now() - startedAt} ms  ${line.slice(0, MAX_LINE_LENGTH)}`);
  return { lines, note };
}

/** Lets a page's console, errors and navigations run into the trace. */
export function tracePage(page: Page, trace: Trace): void {
  page.on('console', (message) => trace.note(`[${message.type()}] ${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => trace.note(`[page error] ${page.url()}: ${String(error)}`));
  page.on('framenavigated', (frame) => frame === page.mainFrame() && trace.note(`[at] ${frame.url()}`));
}
