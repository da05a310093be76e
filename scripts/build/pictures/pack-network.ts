/** Steps and their numbers → the bytes of a network's file, as `lib/pictures/network-format.ts` describes them. */
import type { NetworkFile, Step, StoredNumbers } from '@/lib/pictures/network-format';
import { type Draft, draftSteps } from './draft-steps';
import { readOnnx } from './onnx-file';

/** Fewer weights than this are kept as they are: rounding them would save nothing. */
const leastRounded = 2000;

class NumbersFile {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  #put(bytes: Uint8Array): number {
    const gap = (4 - (this.#length % 4)) % 4;
    this.#parts.push(new Uint8Array(gap), bytes);
    const at = this.#length + gap;
    this.#length = at + bytes.length;
    return at;
  }

  floats(values: Float32Array): StoredNumbers {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    return { kind: 'floats', at: this.#put(bytes), count: values.length };
  }

  /** Each row from -127 to 127, with the scale that brings it back. */
  bytes(values: Float32Array, rows: number): StoredNumbers {
    const perRow = values.length / rows;
    const rounded = new Int8Array(values.length);
    const scales = new Float32Array(rows);
    for (let row = 0; row < rows; row++) {
      const own = values.subarray(row * perRow, (row + 1) * perRow);
      const scale = Math.fround(own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127) || 1;
      scales[row] = scale;
      own.forEach((value, i) => {
        rounded[row * perRow + i] = Math.round(value / scale);
      });
    }
    const at = this.#put(new Uint8Array(rounded.buffer));
    return { kind: 'bytes', at, count: values.length, scales: this.floats(scales).at };
  }

  get parts(): readonly Uint8Array[] {
    return this.#parts;
  }
}

/** `isExact`: no weight is rounded, for a comparison with the network as published. */
interface Packing {
  isExact: boolean;
}

function store(draft: Draft, numbers: NumbersFile, { isExact }: Packing) {
  const { operation, weights, bias } = draft;
  if (!weights || !bias) return operation;
  const isRounded = !isExact && operation.kind !== 'depthwise' && weights.length > leastRounded;
  return {
    ...operation,
    weights: isRounded ? numbers.bytes(weights, bias.length) : numbers.floats(weights),
    bias: numbers.floats(bias),
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export interface PackedNetwork {
  file: Uint8Array;
  /** The tensor that each step makes, by its name in the ONNX file. */
  names: string[];
}

export function packNetwork(onnx: Uint8Array, packing: Packing = { isExact: false }): PackedNetwork {
  const graph = readOnnx(onnx);
  const drafts = draftSteps(graph);
  const numbers = new NumbersFile();
  const places = new Map([[graph.input, 0], ...drafts.map(({ to }, i) => [to, i + 1] as const)]);
  const placeOf = (name: string) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`Nothing makes ${name}.`);
    return place;
  };
  const steps = drafts.map(
    (draft) => ({ ...store(draft, numbers, packing), from: draft.from.map(placeOf), to: placeOf(draft.to) }) as Step,
  );
  const network: NetworkFile = { steps, tensors: places.size };
  const head = new TextEncoder().encode(JSON.stringify(network));
  const padded = new Uint8Array(Math.ceil(head.length / 4) * 4).fill(0x20);
  padded.set(head);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, padded.length, true);
  return { file: joined([length, padded, ...numbers.parts]), names: drafts.map(({ to }) => to) };
}
