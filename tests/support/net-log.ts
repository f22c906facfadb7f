import { readFileSync } from 'node:fs';

/** One request as Chromium's network stack started it. */
export interface LoggedRequest {
  url: string;
  /** The origin of whoever asked; `not an origin` for the browser itself and for what the user opens. */
  initiator: string;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** Every request of the whole browser, whatever started it: pages, workers, frames, prefetches. Read it once the browser is closed. */
export function readNetLog(path: string): LoggedRequest[] {
  const log = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const started = log.constants.logEventTypes['URL_REQUEST_START_JOB'];
  return log.events
    .filter(({ type, params }) => type === started && params?.url)
    .map(({ params }) => ({ url: params!.url!, initiator: params!.initiator ?? 'unknown' }));
}
