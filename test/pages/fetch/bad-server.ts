/** A server on loopback that misbehaves as it is told: raw bytes by path, so that it may break every rule. */
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { TestContext } from 'node:test';

/** What a path answers: the bytes, or whatever a function does with the socket. */
export type Behaviour = string | Uint8Array | ((socket: Socket, head: string) => void);

/** A whole answer with its length. */
export function answer(status: string, headers: Readonly<Record<string, string>>, body: string | Uint8Array = ''): Buffer {
  const bytes = Buffer.from(body);
  const lines = Object.entries({ 'Content-Length': String(bytes.length), ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`, 'latin1'), bytes]);
}

/** A page that is well. */
export const page = (title: string): Buffer => answer('200 OK', { 'Content-Type': 'text/html; charset=utf-8' }, `<!doctype html><title>${title}</title><p>A report of some length, so that there is something to read.</p>`);

/** What was asked: path and head, in order. */
export interface Asked {
  readonly path: string;
  readonly head: string;
}

export interface BadServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly host: string;
  readonly asked: Asked[];
}

/** Listens on loopback until the test ends; a path that is not told answers 404. */
export async function badServer(t: TestContext, paths: Readonly<Record<string, Behaviour>>, at = '127.0.0.1'): Promise<BadServer> {
  const sockets = new Set<Socket>();
  const asked: Asked[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    let head = '';
    socket.on('data', (chunk) => {
      const whole = head.includes('\r\n\r\n');
      head += chunk.toString('latin1');
      if (whole || !head.includes('\r\n\r\n')) {
        // A TLS greeting has no empty line: it is answered all the same.
        if (!whole && head.startsWith('\x16\x03')) socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
        return;
      }
      const path = /^GET (\S+)/.exec(head)?.[1] ?? '';
      asked.push({ path, head });
      const behaviour = paths[path] ?? answer('404 Not Found', {});
      if (typeof behaviour === 'function') behaviour(socket, head);
      else socket.end(behaviour);
    });
  });
  await new Promise<void>((listening) => { server.listen(0, at, listening); });
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const host = `${at.includes(':') ? `[${at}]` : at}:${port}`;
  return { origin: `http://${host}`, host, asked };
}
