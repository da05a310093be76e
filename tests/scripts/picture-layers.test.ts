/** The networks on our kernels, step by step against the networks as published in onnxruntime-web. */

import { resolve } from 'node:path';
import * as ort from 'onnxruntime-web';
import { beforeAll, describe, expect, test } from 'vitest';
import { type RunningKernels, startKernels } from '@/lib/pictures/kernels';
import { loadNetworks } from '@/lib/pictures/network';
import type { Shape } from '@/lib/pictures/step-shapes';
import { packNetwork } from '@/scripts/build/pictures/pack-network';
import { compileKernels, readPublished } from '@/scripts/build/pictures/picture-files';

const root = resolve(import.meta.dirname, '../..');
let code: Uint8Array<ArrayBuffer>;
let running: RunningKernels;

beforeAll(async () => {
  ort.env.wasm.numThreads = 1;
  code = Uint8Array.from(await compileKernels(root));
  running = await startKernels(code);
}, 120_000);

const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)]);
const field = (number: number, bytes: Uint8Array) => [...varint((number << 3) | 2), ...varint(bytes.length), ...bytes];

/** The network with every named tensor as one of its outputs. */
function withOutputs(onnx: Uint8Array, names: readonly string[]): Uint8Array {
  const outputs = names.flatMap((name) => field(12, Uint8Array.from(field(1, new TextEncoder().encode(name)))));
  return Uint8Array.from([...onnx, ...field(7, Uint8Array.from(outputs))]);
}

/** Sequences lie [places][channels] there, and [channels][places] here. */
function inPlanes({ data, dims }: ort.Tensor, { channels, height, width }: Shape): Float32Array {
  const values = data as Float32Array;
  const places = height * width;
  if (dims.length !== 3 || dims[1] !== places || dims[2] !== channels) return values;
  return Float32Array.from(values, (_, i) => values[(i % places) * channels + Math.floor(i / places)] ?? 0);
}

function largestDifference(values: Float32Array, expected: Float32Array): number {
  expect(values.length).toBe(expected.length);
  const most = expected.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1);
  return values.reduce((largest, value, i) => Math.max(largest, Math.abs(value - (expected[i] ?? 0))), 0) / most;
}

/** Of the shares of all letters at each place, the highest. */
function pickedOf({ data, dims }: ort.Tensor) {
  const [, places = 0, letters = 0] = dims;
  return Array.from({ length: places }, (_, place) => {
    const shares = (data as Float32Array).subarray(place * letters, (place + 1) * letters);
    const index = shares.reduce((best, share, i) => (share > (shares[best] ?? 0) ? i : best), 0);
    return { index, share: shares[index] ?? 0 };
  });
}

describe.each([
  ['findLines', { channels: 3, height: 32, width: 64 }],
  ['readLine', { channels: 3, height: 48, width: 56 }],
] as const)('%s', (part, shape) => {
  test('each step makes what the library makes', { timeout: 120_000 }, async () => {
    const onnx = readPublished(root, part);
    const { file, names } = packNetwork(onnx, { isExact: true });
    const [network] = loadNetworks(running, [file]);
    const session = await ort.InferenceSession.create(withOutputs(onnx, names.slice(0, -1)), {
      graphOptimizationLevel: 'disabled',
    });
    const input = Float32Array.from({ length: 3 * shape.height * shape.width }, (_, i) => Math.sin(i * 12.9898));
    const expected = await session.run({ x: new ort.Tensor('float32', input, [1, 3, shape.height, shape.width]) });
    let compared = 0;
    network?.run(input, shape, (step, values, made) => {
      const name = names[step] ?? '';
      const wanted = expected[name];
      if (!wanted) throw new Error(`The library makes no ${name}.`);
      compared++;
      if (part === 'readLine' && step === names.length - 1)
        for (const [place, { index, share }] of pickedOf(wanted).entries()) {
          expect(values[place]).toBe(index);
          expect(values[made.width + place]).toBeCloseTo(share, 3);
        }
      else expect(largestDifference(values, inPlanes(wanted, made)), name).toBeLessThan(1e-3);
    });
    expect(compared).toBe(names.length);
    await session.release();
  });

  test('weights of a byte each change little of what comes out', { timeout: 120_000 }, () => {
    const onnx = readPublished(root, part);
    const [exact, rounded] = loadNetworks(running, [packNetwork(onnx, { isExact: true }).file, packNetwork(onnx).file]);
    const input = Float32Array.from({ length: 3 * shape.height * shape.width }, (_, i) => Math.sin(i * 0.37));
    const [one, other] = [exact?.run(input, shape), rounded?.run(input, shape)];
    const differences = [...(one ?? [])].map((value, i) => Math.abs(value - (other?.[i] ?? 0)));
    if (part === 'findLines')
      expect(differences.reduce((sum, each) => sum + each, 0) / differences.length).toBeLessThan(0.05);
    else expect(differences.slice(0, shape.width / 8).filter((each) => each !== 0).length).toBeLessThanOrEqual(1);
  });
});

test('the kernels come out the same each time they are compiled', { timeout: 120_000 }, async () => {
  expect(Buffer.from(await compileKernels(root)).equals(code)).toBe(true);
});
