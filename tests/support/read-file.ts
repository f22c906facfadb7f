import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import { readTraced, type TracedList } from './traced-readers.ts';

const USAGE = 'Usage: npm run read -- FILE.html --url https://www.linkedin.com/… [--now 2026-11-21T15:00]';
const ORIGIN = 'https://www.linkedin.com';
/** Nothing listens there: the browser reaches nothing at all. */
const NO_PORT = 9;
/** As LinkedIn writes its pages and browsers save them; a part that was copied out of one does not say so. */
const HTML = 'text/html; charset=utf-8';
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };
/** For pages of many megabytes on a busy machine. */
const LONGEST_LOAD_MS = 180_000;

/** A mistake of whoever typed the command: told in one line. */
class CommandError extends Error {}

interface Command {
  file: string;
  url: string;
  /** Epoch milliseconds. */
  nowMs: number;
}

function parseCommand(): Command {
  const { values, positionals } = readArguments();
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || values.url === undefined) throw new CommandError(USAGE);
  checkFile(file);
  if (!URL.canParse(values.url) || new URL(values.url).origin !== ORIGIN)
    throw new CommandError(`--url must be the address the page had on ${ORIGIN}, not “${values.url}”.`);
  const nowMs = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(nowMs))
    throw new CommandError(`--now must be a date such as 2026-11-21T15:00, not “${values.now}”.`);
  return { file, url: values.url, nowMs };
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, now: { type: 'string' } } });
  } catch {
    throw new CommandError(USAGE);
  }
}

function checkFile(file: string): void {
  const start = readStart(file);
  if (/^(From|MIME-Version|Subject):/im.test(start.slice(0, 200)))
    throw new CommandError(`${file} is a web archive: save the page as “Web page, complete” instead.`);
  if (!/<(!doctype|html|head|body|main|div)\b/i.test(start)) throw new CommandError(`${file} holds no HTML.`);
}

function readStart(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(0, 20_000);
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'error'}.`);
  }
}

/**
 * Opens the saved page with its saved styles, which decide what is shown; no script of it runs, and nothing else is fetched. Scripts are
 * forbidden, not switched off: then a browser would show what is meant for readers without them.
 */
async function openFile(page: Page, file: string): Promise<void> {
  const address = pathToFileURL(resolve(file)).href;
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, address, file));
  await page.goto(address, { waitUntil: 'load', timeout: LONGEST_LOAD_MS });
}

function answer(request: HTTPRequest, address: string, file: string): Promise<void> {
  if (request.isNavigationRequest() && request.url() === address)
    return request.respond({ contentType: HTML, headers: NO_SCRIPTS, body: readFileSync(file) });
  // Refreshes and frames. Without an answer the page stays; with an error it would make room for one.
  if (request.isNavigationRequest()) return request.respond({ status: 204 });
  return /^(file|data):/.test(request.url()) ? request.continue() : request.abort();
}

async function readFile({ file, url, nowMs }: Command): Promise<void> {
  const chromium = await launchChromium({ port: NO_PORT, extensionFolder: undefined });
  try {
    const page = await chromium.newPage();
    await openFile(page, file);
    const traced = await readTraced(page, url, nowMs);
    if (!traced) throw new CommandError(`Nothing is ever read at ${url}.`);
    const { reading, tried } = traced;
    const told = { url, now: new Date(nowMs).toISOString(), ...reading, tried: tried.map(sayTried) };
    console.log(JSON.stringify(told, null, 2));
  } finally {
    await chromium.close();
  }
}

/** `BC-header: found`, `A-header: missing`: newest layouts first, as the readers ask them. */
function sayTried({ list, file, variants }: TracedList): object {
  return {
    list,
    file: `utils/linkedin/${file}`,
    ...Object.fromEntries(variants.map((one) => [one.variant, one.result])),
  };
}

try {
  await readFile(parseCommand());
} catch (error) {
  console.error((error as Error).message.split('\n', 1)[0]);
  process.exitCode = 1;
}
