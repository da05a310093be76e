/** A proxy on this machine that lets requests to this machine through, refuses all others, and writes every one down. */
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  address: string;
  /** `GET http://127.0.0.1:4000/page.html`, `CONNECT example.org:443`: everything that wanted out of the browser. */
  seen: string[];
  close(): Promise<void>;
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const seen: string[] = [];
  const server = createServer((incoming, response) => {
    seen.push(`${incoming.method} ${incoming.url}`);
    const url = new URL(incoming.url ?? '');
    if (url.hostname !== '127.0.0.1') {
      response.writeHead(502).end();
      return;
    }
    const outgoing = ask(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  });
  server.on('connect', (incoming, socket) => {
    seen.push(`CONNECT ${incoming.url}`);
    // A browser that is closing breaks off.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
