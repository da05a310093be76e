/** Reads what is needed of an ONNX file: its nodes, their attributes, and constants. */

export interface Tensor {
  dims: number[];
  values: number[] | Float32Array;
}

export type Attribute = number | string | number[] | Tensor;

export interface Node {
  op: string;
  inputs: string[];
  output: string;
  attributes: Record<string, Attribute>;
}

export interface Graph {
  nodes: Node[];
  constants: Map<string, Tensor>;
  input: string;
  output: string;
}

interface Field {
  number: number;
  /** Of a varint. */
  integer: number;
  /** Of anything else. */
  bytes: Uint8Array;
}

const nothing = new Uint8Array();
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function readVarint(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0n;
  for (let shift = 0n; ; shift += 7n) {
    const byte = bytes[at++] ?? 0;
    value |= BigInt(byte & 127) << shift;
    if (byte < 128) return { value: Number(BigInt.asIntN(64, value)), next: at };
  }
}

/** The fields of a protobuf message, in their order. */
export function fieldsOf(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = readVarint(bytes, at);
    at = tag.next;
    const number = tag.value >> 3;
    const wire = tag.value & 7;
    if (wire === 0) {
      const { value, next } = readVarint(bytes, at);
      fields.push({ number, integer: value, bytes: nothing });
      at = next;
      continue;
    }
    if (![1, 2, 5].includes(wire)) throw new Error(`A field of a kind that ONNX does not use: ${wire}`);
    const length = wire === 2 ? readVarint(bytes, at) : { value: wire === 1 ? 8 : 4, next: at };
    at = length.next + length.value;
    fields.push({ number, integer: 0, bytes: bytes.subarray(length.next, at) });
  }
  return fields;
}

/** A repeated integer is written one by one or packed. */
function integersOf({ integer, bytes }: Field): number[] {
  if (bytes.length === 0) return [integer];
  const integers: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { value, next } = readVarint(bytes, at);
    integers.push(value);
    at = next;
  }
  return integers;
}

const copyOf = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;

const tensorFields = { dims: 1, type: 2, floats: 4, integers32: 5, integers64: 7, name: 8, raw: 9 };
const rawValues: Record<number, (bytes: Uint8Array) => number[] | Float32Array> = {
  1: (bytes) => new Float32Array(copyOf(bytes)),
  6: (bytes) => [...new Int32Array(copyOf(bytes))],
  7: (bytes) => Array.from(new BigInt64Array(copyOf(bytes)), Number),
};

function readTensor(bytes: Uint8Array): Tensor & { name: string } {
  const fields = fieldsOf(bytes);
  const all = (number: number) => fields.filter((field) => field.number === number);
  const type = all(tensorFields.type)[0]?.integer ?? 0;
  const raw = all(tensorFields.raw)[0]?.bytes;
  const valuesOf = () => {
    if (raw) {
      const read = rawValues[type];
      if (!read) throw new Error(`A tensor of a kind that is not read: ${type}`);
      return read(raw);
    }
    if (type === 1) return Float32Array.from(all(tensorFields.floats).flatMap((field) => [...floatsOf(field.bytes)]));
    return [...all(tensorFields.integers32), ...all(tensorFields.integers64)].flatMap(integersOf);
  };
  return {
    name: text(all(tensorFields.name)[0]?.bytes ?? nothing),
    dims: all(tensorFields.dims).flatMap(integersOf),
    values: valuesOf(),
  };
}

const floatsOf = (bytes: Uint8Array) => new Float32Array(copyOf(bytes));

function readAttribute(bytes: Uint8Array): [name: string, value: Attribute] {
  let name = '';
  let value: Attribute = [];
  for (const field of fieldsOf(bytes)) {
    if (field.number === 1) name = text(field.bytes);
    if (field.number === 2) value = floatsOf(field.bytes)[0] ?? 0;
    if (field.number === 3) value = field.integer;
    if (field.number === 4) value = text(field.bytes);
    if (field.number === 5) value = readTensor(field.bytes);
    if (field.number === 8) value = [...(Array.isArray(value) ? value : []), ...integersOf(field)];
  }
  return [name, value];
}

function readNode(bytes: Uint8Array): Node {
  const fields = fieldsOf(bytes);
  const words = (number: number) => fields.filter((field) => field.number === number).map((field) => text(field.bytes));
  return {
    inputs: words(1),
    output: words(2)[0] ?? '',
    op: words(4)[0] ?? '',
    attributes: Object.fromEntries(
      fields.filter(({ number }) => number === 5).map((field) => readAttribute(field.bytes)),
    ),
  };
}

const nameIn = (bytes: Uint8Array) => text(fieldsOf(bytes).find(({ number }) => number === 1)?.bytes ?? nothing);

export function readOnnx(file: Uint8Array): Graph {
  const model = fieldsOf(file).find(({ number }) => number === 7);
  if (!model) throw new Error('This file holds no graph.');
  const graph: Graph = { nodes: [], constants: new Map(), input: '', output: '' };
  for (const { number, bytes } of fieldsOf(model.bytes)) {
    if (number === 1) {
      const node = readNode(bytes);
      const { value } = node.attributes;
      if (node.op === 'Constant' && typeof value === 'object' && 'dims' in value)
        graph.constants.set(node.output, value);
      else graph.nodes.push(node);
    }
    if (number === 5) {
      const { name, ...tensor } = readTensor(bytes);
      graph.constants.set(name, tensor);
    }
    if (number === 11) graph.input = nameIn(bytes);
    if (number === 12) graph.output = nameIn(bytes);
  }
  return graph;
}
