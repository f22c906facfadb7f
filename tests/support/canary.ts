import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A plain server on loopback, which nobody has a reason to call. */
export interface Canary {
  address: string;
  /** `METHOD path` of every request, upgrades included. */
  calls: string[];
  close(): Promise<void>;
}

export async function startCanary(): Promise<Canary> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(`${request.method} ${request.url}`);
    response
      .writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' })
      .end('<!doctype html><title>canary</title>');
  });
  server.on('upgrade', (request, socket) => {
    calls.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, calls, close };
}

/** Script text: every way a page has to make a request to the canary. Each carries its own name, so that a leak tells its way. */
export const leakFromPage = (address: string) => `(async () => {
  const to = (way) => 'http://${address}/' + way;
  const ways = {
    fetch: () => void fetch(to('fetch'), { mode: 'no-cors' }).catch(() => {}),
    xhr: () => { const request = new XMLHttpRequest(); request.open('GET', to('xhr')); request.send(); },
    beacon: () => navigator.sendBeacon(to('beacon'), 'x'),
    image: () => { new Image().src = to('image'); },
    style: () => add('link', { rel: 'stylesheet', href: to('style') }),
    prefetch: () => add('link', { rel: 'prefetch', href: to('prefetch') }),
    preload: () => add('link', { rel: 'preload', as: 'image', href: to('preload') }),
    module: () => add('link', { rel: 'modulepreload', href: to('module') }),
    icon: () => add('link', { rel: 'icon', href: to('icon') }),
    manifest: () => add('link', { rel: 'manifest', href: to('manifest') }),
    script: () => add('script', { src: to('script') }),
    frame: () => add('iframe', { src: to('frame') }),
    object: () => add('object', { data: to('object') }),
    embed: () => add('embed', { src: to('embed') }),
    audio: () => add('audio', { src: to('audio'), preload: 'auto' }),
    video: () => add('video', { src: to('video'), poster: to('poster'), preload: 'auto' }),
    background: () => { document.body.style.backgroundImage = 'url(' + to('background') + ')'; },
    inlineStyle: () => add('style', { textContent: '@import "' + to('import') + '"; @font-face { font-family: leak; src: url(' + to('font') + ') } body { font-family: leak }' }),
    form: () => { const form = add('form', { method: 'post', action: to('form'), target: 'leak' }); add('iframe', { name: 'leak' }); form.submit(); },
    socket: () => new WebSocket('ws://${address}/socket'),
    events: () => new EventSource(to('events')),
    import: () => void import(to('import')).catch(() => {}),
    worker: () => new Worker(to('worker')),
    blobWorker: () => new Worker(URL.createObjectURL(new Blob(['fetch("' + to('blob-worker') + '")']))),
    markup: () => { add('div', { innerHTML: '<img src="' + to('markup') + '"><svg><image href="' + to('svg') + '"/></svg>' }); },
  };
  function add(name, properties) { return document.body.appendChild(Object.assign(document.createElement(name), properties)); }
  for (const [name, way] of Object.entries(ways)) { try { way(); } catch {} }
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return Object.keys(ways).length;
})()`;

/** Script text: the ways a service worker has. */
export const leakFromWorker = (address: string) => `(async () => {
  await fetch('http://${address}/worker-fetch', { mode: 'no-cors' }).catch(() => {});
  await fetch('http://${address}/worker-post', { method: 'POST', body: 'x', mode: 'no-cors', keepalive: true }).catch(() => {});
  try { new WebSocket('ws://${address}/worker-socket'); } catch {}
  try { new EventSource('http://${address}/worker-events'); } catch {}
  try { importScripts('http://${address}/worker-import'); } catch {}
  await caches.open('leak').then((cache) => cache.add('http://${address}/worker-cache')).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 500));
})()`;
