import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BoxText } from '@/lib/core/pictures/picture-box';
import type { FromPictureWorker, PictureParts, ToPictureWorker } from '@/lib/pictures/worker-messages';
import { createPictureReader, idleMs, type PictureWorker } from '@/lib/services/pictures/picture-reader';

const found: BoxText[] = [{ box: { x: 1, y: 2, width: 3, height: 4, angle: 0 }, text: '年利率18%', sureness: 0.99 }];
const parts = { kernels: 1, findLines: 2, readLine: 3, alphabet: 4 } as unknown as PictureParts;
const bitmap = {} as ImageBitmap;

/** A worker that answers when it is told to; `answers`: what it says of each picture. */
class FakeWorker implements PictureWorker {
  static running: FakeWorker[] = [];
  onmessage: PictureWorker['onmessage'] = null;
  onerror: PictureWorker['onerror'] = null;
  ended = false;
  asked: ToPictureWorker[] = [];

  constructor(private readonly answers: boolean) {
    FakeWorker.running.push(this);
  }

  say(data: FromPictureWorker): void {
    this.onmessage?.({ data } as MessageEvent<FromPictureWorker>);
  }

  postMessage(message: ToPictureWorker): void {
    this.asked.push(message);
    if (message.kind === 'start') queueMicrotask(() => this.say({ kind: 'started' }));
    else if (this.answers)
      queueMicrotask(() => {
        this.say({ kind: 'progress', share: 0.5 });
        this.say({ kind: 'read', items: found });
      });
  }

  terminate(): void {
    this.ended = true;
  }
}

const readerOf = (answers = true) =>
  createPictureReader({ start: () => new FakeWorker(answers), readParts: async () => parts });
const nothing = () => undefined;
const never = new AbortController().signal;

beforeEach(() => {
  FakeWorker.running = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('no worker runs before a picture is read, and one reads all that come soon after each other', async () => {
  const reader = readerOf();
  expect(FakeWorker.running).toEqual([]);
  const shares: number[] = [];
  expect(await reader.read(bitmap, (share) => shares.push(share), never)).toBe(found);
  expect(shares).toEqual([0.5]);
  await vi.advanceTimersByTimeAsync(idleMs - 1);
  await reader.read(bitmap, nothing, never);
  expect(FakeWorker.running.map(({ asked }) => asked.map(({ kind }) => kind))).toEqual([['start', 'read', 'read']]);
});

test('after a minute without a picture it is ended, and the next picture gets a new one', async () => {
  const reader = readerOf();
  await reader.read(bitmap, nothing, never);
  await vi.advanceTimersByTimeAsync(idleMs);
  expect(FakeWorker.running.map(({ ended }) => ended)).toEqual([true]);
  await reader.read(bitmap, nothing, never);
  expect(FakeWorker.running.map(({ ended }) => ended)).toEqual([true, false]);
});

test('a picture that is cancelled ends the worker in its midst', async () => {
  const reader = readerOf(false);
  const ending = new AbortController();
  const reading = reader.read(bitmap, nothing, ending.signal);
  await vi.advanceTimersByTimeAsync(10);
  ending.abort(new Error('cancelled'));
  await expect(reading).rejects.toThrow('cancelled');
  expect(FakeWorker.running.map(({ ended }) => ended)).toEqual([true]);
});

test('a worker that fails is not asked again', async () => {
  const reader = readerOf(false);
  const reading = reader.read(bitmap, nothing, never);
  const failed = expect(reading).rejects.toThrow('No memory');
  await vi.advanceTimersByTimeAsync(10);
  FakeWorker.running[0]?.say({ kind: 'failed', reason: 'No memory' });
  await failed;
  expect(FakeWorker.running[0]?.ended).toBe(true);
});
