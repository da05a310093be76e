/** A display that nobody sees, with a pointer and keys: for what a driver of pages cannot reach, as the browser’s own menus. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const isInstalled = (name: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

export const hasDisplay = isInstalled('Xvfb') && isInstalled('xdotool');

export interface Display {
  /** As `DISPLAY` names it. */
  name: string;
  rightClick(at: { x: number; y: number }): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Numbers of the windows on it, menus among them. */
  windows(): Promise<string[]>;
  close(): void;
}

export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The display ended with ${code}.`)));
    server.stdio[3]?.once('data', (bytes: Buffer) => resolve(`:${bytes.toString().trim()}`));
  });
  const env = { ...process.env, DISPLAY: name };
  const tell = (...words: string[]) => run('xdotool', words, { env }).then(({ stdout }) => stdout);
  return {
    name,
    async rightClick({ x, y }) {
      await tell('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3');
    },
    async press(...keys) {
      await tell('key', ...keys);
    },
    // It fails where it finds none.
    windows: async () =>
      (await tell('search', '--onlyvisible', '--name', '').catch(() => '')).split('\n').filter(Boolean),
    close: () => void server.kill(),
  };
}
