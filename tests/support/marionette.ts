/** Speaks Firefox's own remote protocol (Marionette) over a socket: `length:[0, id, command, parameters]`. Knows nothing of the extension. */
import { connect, type Socket } from 'node:net';

type Command = [type: 0, id: number, name: string, parameters: object];
type Reply = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

const colon = 0x3a;

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#take(bytes));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection.'));
      this.#waiting.clear();
    });
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    return new Marionette(socket);
  }

  #take(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const mark = this.#received.indexOf(colon);
      if (mark < 0) return;
      const end = mark + 1 + Number(this.#received.toString('latin1', 0, mark));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.toString('utf8', mark + 1, end));
      this.#received = this.#received.subarray(end);
      // The first message is a greeting, not a reply.
      if (Array.isArray(message)) this.#settle(message as unknown as Reply);
    }
  }

  #settle([, id, error, result]: Reply): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  send(name: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const command: Command = [0, id, name, parameters];
    const text = JSON.stringify(command);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
