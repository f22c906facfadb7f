import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import selfsigned from 'selfsigned';
import { findRoute, ORIGIN } from './address.ts';
import { renderCardsPart } from './render-cards-part.ts';
import { renderPage, renderPart } from './render-page.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { StandInSettings } from './settings.ts';
import { makeWorld } from './world.ts';
import type { World } from './world.ts';

export interface StandIn {
  /** HTTPS on loopback, with a certificate nobody trusts. */
  port: number;
  /** The truth; may be changed, pages follow with their next load. */
  world: World;
  /** May be changed between page loads. */
  settings: StandInSettings;
  /** `METHOD host/path` of every request received. */
  requests: string[];
  /** Documents by path that are served in place of the site's own. */
  documents: Map<string, string>;
  close(): Promise<void>;
}

export interface StandInOptions {
  /** 0 or none: any free port. */
  port?: number;
  world?: World;
  settings?: Partial<StandInSettings>;
}

interface Reply {
  status?: number;
  type?: string;
  body?: string;
  location?: string;
}

/** Starts a site of invented people that behaves like the real one; the browser's resolver has to map the real address here. */
export async function startStandIn({
  port = 0,
  world = makeWorld(),
  settings = {},
}: StandInOptions = {}): Promise<StandIn> {
  const standIn = {
    world,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    requests: [] as string[],
    documents: new Map(),
  };
  const server = createServer(await makeCertificate(), (request, response) => void answer(standIn, request, response));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return Object.assign(standIn, { port: (server.address() as AddressInfo).port, close });
}

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const altNames = [
    { type: 2 as const, value: 'www.linkedin.com' },
    { type: 2 as const, value: 'localhost' },
    { type: 7 as const, ip: '127.0.0.1' },
  ];
  const pair = await selfsigned.generate([{ name: 'commonName', value: 'www.linkedin.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: pair.private, cert: pair.cert };
}

type Truth = Pick<StandIn, 'world' | 'settings' | 'requests' | 'documents'>;

async function answer(standIn: Truth, request: IncomingMessage, response: ServerResponse): Promise<void> {
  standIn.requests.push(`${request.method} ${request.headers.host}${request.url}`);
  const {
    status = 200,
    type = 'text/html',
    body = '',
    location,
  } = await chooseReply(standIn, request.url ?? '/').catch(failedReply);
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': standIn.settings.cacheControl,
    ...(location && { location }),
  });
  response.end(body);
}

function failedReply(reason: unknown): Reply {
  return {
    status: 500,
    type: 'text/plain',
    body: reason instanceof Error ? (reason.stack ?? reason.message) : String(reason),
  };
}

async function chooseReply({ world, settings, documents }: Truth, path: string): Promise<Reply> {
  const url = new URL(path, ORIGIN);
  const given = documents.get(url.pathname);
  if (given !== undefined) return { body: given };
  const address = url.searchParams.get('address') ?? '/';
  if (url.pathname === '/stand-in/part') return json(preparePart(world, settings, address));
  if (url.pathname === '/stand-in/cards')
    return json(renderCardsPart(world, settings, Number(url.searchParams.get('start'))));
  if (/^\/stand-in\/client(-list)?\.js$/u.test(url.pathname))
    return { type: 'text/javascript', body: await readClient(url.pathname) };
  if (url.pathname === '/favicon.ico')
    return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  return choosePage(world, settings, path);
}

function choosePage(world: World, settings: StandInSettings, path: string): Reply {
  const route = findRoute(world, path);
  if (route.kind === 'redirect') return { status: 302, location: route.to };
  const stage = settings.hydrationMs > 0 || settings.twist === 'profile-skeleton-forever' ? 'skeleton' : 'ready';
  return { status: route.kind === 'missing' ? 404 : 200, body: renderPage(world, settings, path, stage) };
}

/** A page for the open document; redirects are followed and named, since only the client can change the address then. */
function preparePart(world: World, settings: StandInSettings, address: string): object {
  const route = findRoute(world, address);
  const canonical = route.kind === 'redirect' ? route.to : undefined;
  return {
    ...renderPart(world, settings, canonical ?? address),
    total: world.people.length,
    ...(canonical && { canonical }),
  };
}

function json(value: unknown): Reply {
  return { type: 'application/json', body: JSON.stringify(value) };
}

async function readClient(pathname: string): Promise<string> {
  return readFile(new URL(pathname.replace('/stand-in/', './'), import.meta.url), 'utf8');
}
