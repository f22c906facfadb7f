import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface ConnectProxy {
  port: number;
  /** `host:port` (or the address of a plain request) of everything that was asked for. */
  asked: string[];
  close(): Promise<void>;
}

const LINKEDIN = 'www.linkedin.com:443';

/** Firefox has no resolver rules: a proxy that leads LinkedIn's address to the stand-in and everything else to nowhere. */
export async function startConnectProxy(standInPort: number): Promise<ConnectProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket, head) => {
    asked.push(request.url ?? '');
    if (request.url === LINKEDIN) tunnel(socket, head, standInPort);
    else socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    // A browser that ends resets what it had open.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, asked, close: () => closeServer(server, sockets) };
}

function tunnel(socket: Duplex, head: Buffer, port: number): void {
  const upstream = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('close', () => upstream.destroy());
}

/** The server no longer counts a tunnel among its connections, and waits for its end without end. */
function closeServer(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const socket of sockets) socket.destroy();
  return closed;
}
