/** From the nodes of a network to the few kinds of steps that the kernels do. What can be folded into weights is folded. */
import type { After, Operation } from '@/lib/pictures/network-format';
import { constantOf, fuseNodes, variableOf } from './fuse-nodes';
import type { Attribute, Graph, Node, Tensor } from './onnx-file';

type Unstored<T> = T extends unknown ? Omit<T, 'weights' | 'bias'> : never;

/** A step whose tensors have the names of the file and whose numbers are not stored yet. */
export interface Draft {
  operation: Unstored<Operation> & { after?: After };
  from: string[];
  to: string;
  /** One row for each channel that comes out; of `unfold`, for each corner and channel. */
  weights: Float32Array | null;
  bias: Float32Array | null;
}

type Numbers = ArrayLike<number>;

const unchanged = (): After => ({ activation: 'none', slope: 0, scale: 1, shift: 0 });
const numbers = (attribute: Attribute | undefined): number[] => (Array.isArray(attribute) ? attribute : []);
const tensor = (attribute: Attribute | undefined): Tensor => {
  if (typeof attribute !== 'object' || Array.isArray(attribute)) throw new Error('A tensor is missing.');
  return attribute;
};

function constantAt({ constants }: Graph, { inputs, output }: Node, place: number): Tensor {
  const found = constants.get(inputs[place] ?? '');
  if (!found) throw new Error(`${output} has no constant at ${place}.`);
  return found;
}

function sizeOf(values: Numbers) {
  return { y: values[0] ?? 1, x: values[1] ?? 1 };
}

function convolution(graph: Graph, node: Node): Draft {
  const { dims, values } = constantAt(graph, node, 1);
  const [channels = 0, own = 0, height = 0, width = 0] = dims;
  const stride = sizeOf(numbers(node.attributes.strides));
  const pad = sizeOf(numbers(node.attributes.pads));
  const bias = node.inputs[2] ? Float32Array.from(constantAt(graph, node, 2).values) : new Float32Array(channels);
  const draft = { from: node.inputs.slice(0, 1), to: node.output, weights: Float32Array.from(values), bias };
  const after = unchanged();
  if (node.attributes.group === 1) {
    const kernel = { y: height, x: width };
    const depth = own * height * width;
    return { ...draft, operation: { kind: 'convolve', channels, depth, kernel, stride, pad, after } };
  }
  if (own !== 1 || height !== width || pad.x !== pad.y) throw new Error(`${node.output} is grouped otherwise.`);
  return { ...draft, operation: { kind: 'depthwise', channels, kernel: height, stride, pad: pad.y, after } };
}

/** Weights [in][out][2][2] → rows of each corner and channel. */
function unfolding(graph: Graph, node: Node): Draft {
  const { dims, values } = constantAt(graph, node, 1);
  const [depth = 0, channels = 0, height, width] = dims;
  if (height !== 2 || width !== 2 || String(node.attributes.strides) !== '2,2')
    throw new Error(`${node.output} is no doubling.`);
  const weights = new Float32Array(values.length);
  for (let c = 0; c < depth; c++)
    for (let m = 0; m < channels; m++)
      for (let corner = 0; corner < 4; corner++)
        weights[(corner * channels + m) * depth + c] = values[(c * channels + m) * 4 + corner] ?? 0;
  return {
    operation: { kind: 'unfold', channels, depth, after: unchanged() },
    from: node.inputs.slice(0, 1),
    to: node.output,
    weights,
    bias: new Float32Array(channels * 4),
  };
}

/** A product with a matrix is a convolution of one place. Weights [in][out] → rows. */
function product(graph: Graph, node: Node): Draft {
  const { dims, values } = constantAt(graph, node, 1);
  const [depth = 0, channels = 0] = dims;
  const weights = new Float32Array(values.length);
  for (let k = 0; k < depth; k++)
    for (let m = 0; m < channels; m++) weights[m * depth + k] = values[k * channels + m] ?? 0;
  const one = { y: 1, x: 1 };
  const pad = { y: 0, x: 0 };
  return {
    operation: { kind: 'convolve', channels, depth, kernel: one, stride: one, pad, after: unchanged() },
    from: node.inputs.slice(0, 1),
    to: node.output,
    weights,
    bias: new Float32Array(channels),
  };
}

/** `channel · factor + addend`, folded into what makes the channels. */
function foldIn(draft: Draft, factorOf: (channel: number) => number, addendOf: (channel: number) => number): void {
  const { operation, weights, bias } = draft;
  if (!weights || !bias || !('channels' in operation) || !operation.after) throw new Error(`No weights: ${draft.to}`);
  const { after, channels } = operation;
  if (after.activation === 'none' && after.scale === 1 && after.shift === 0) {
    const perRow = weights.length / bias.length;
    for (let row = 0; row < bias.length; row++) {
      const factor = factorOf(row % channels);
      for (let i = row * perRow; i < (row + 1) * perRow; i++) weights[i] = (weights[i] ?? 0) * factor;
      bias[row] = (bias[row] ?? 0) * factor + addendOf(row % channels);
    }
    return;
  }
  const factor = factorOf(0);
  for (let channel = 1; channel < channels; channel++)
    if (factorOf(channel) !== factor || addendOf(channel) !== addendOf(0))
      throw new Error(`${draft.to} differs by channel behind its activation.`);
  after.shift = after.shift * factor + addendOf(0);
  after.scale *= factor;
}

const perChannel = (values: Numbers) => (channel: number) => values[values.length === 1 ? 0 : channel] ?? 0;
const always = (value: number) => () => value;

function foldNormalisation(graph: Graph, node: Node, draft: Draft): void {
  const [scale, shift, mean, variance] = [1, 2, 3, 4].map((place) =>
    perChannel(constantAt(graph, node, place).values),
  ) as [(c: number) => number, (c: number) => number, (c: number) => number, (c: number) => number];
  const { epsilon } = node.attributes;
  const factor = (c: number) => scale(c) / Math.sqrt(variance(c) + (typeof epsilon === 'number' ? epsilon : 1e-5));
  foldIn(draft, factor, (c) => shift(c) - mean(c) * factor(c));
}

const activationOf: Record<string, After['activation']> = {
  Relu: 'relu',
  HardSwish: 'hard_swish',
  HardSigmoid: 'hard_sigmoid',
  Sigmoid: 'sigmoid',
  Swish: 'swish',
};

/** Nodes that only change what the step before them makes; `false`: this is none. */
function foldNode(graph: Graph, node: Node, draft: Draft | undefined): boolean {
  const activation = activationOf[node.op];
  const constant = constantOf(graph, node);
  const isFolded =
    activation !== undefined || node.op === 'BatchNormalization' || (constant && /^(Mul|Add)$/.test(node.op));
  if (!isFolded || !draft) return false;
  if (activation !== undefined) {
    const { after } = draft.operation;
    if (after?.activation !== 'none') throw new Error(`${node.output} follows an activation.`);
    after.activation = activation;
    after.slope = typeof node.attributes.alpha === 'number' ? node.attributes.alpha : 0;
  } else if (node.op === 'BatchNormalization') foldNormalisation(graph, node, draft);
  else if (node.op === 'Mul') foldIn(draft, perChannel(constant?.values ?? []), always(0));
  else foldIn(draft, always(1), perChannel(constant?.values ?? []));
  return true;
}

function attention(graph: Graph, node: Node, before: Draft | undefined): Draft['operation'] {
  const scale = typeof node.attributes.scale === 'number' ? node.attributes.scale : 1;
  if (before?.operation.kind !== 'convolve') throw new Error(`Unknown channels of ${variableOf(graph, node)}`);
  // Products are scaled by one through the root of a head's size.
  return { kind: 'attend', heads: Math.round((before.operation.channels / 3) * scale * scale), scale };
}

function plain(graph: Graph, node: Node, madeBy: Map<string, Draft>): Draft {
  const from = node.inputs.filter((input) => input !== '' && !graph.constants.has(input));
  const draft = (operation: Draft['operation'], inputs = from): Draft => ({
    operation,
    from: inputs,
    to: node.output,
    weights: null,
    bias: null,
  });
  switch (node.op) {
    case 'Mul': {
      const isGate = (name: string) => madeBy.get(name)?.operation.after?.activation === 'hard_sigmoid';
      return draft({ kind: 'gate', isAdded: false }, isGate(from[0] ?? '') ? [...from].reverse() : from);
    }
    case 'Add':
      return draft({ kind: 'add' });
    case 'GlobalAveragePool':
      return draft({ kind: 'average' });
    case 'Concat':
      return draft({ kind: 'join' });
    case 'Softmax':
      return draft({ kind: 'pick' });
    case 'Resize': {
      const scales = node.inputs.map((input) => graph.constants.get(input)).find((each) => each?.values.length === 4);
      return draft({ kind: 'enlarge', times: Math.round(scales?.values[2] ?? 0) });
    }
    case 'AveragePool':
      return draft({ kind: 'pool', field: sizeOf(numbers(node.attributes.kernel_shape)) });
    case 'Attend':
      return draft(attention(graph, node, madeBy.get(from[0] ?? '')));
    case 'Normalise': {
      const { epsilon, weights, bias } = node.attributes;
      return {
        ...draft({ kind: 'normalise', epsilon: tensor(epsilon).values[0] ?? 0 }),
        weights: Float32Array.from(tensor(weights).values),
        bias: Float32Array.from(tensor(bias).values),
      };
    }
  }
  throw new Error(`A node of an unknown kind: ${node.op}`);
}

/** The steps of the network in their order. `changed`: which constant tensors of the file end in which step's output. */
export function draftSteps(graph: Graph): Draft[] {
  const drafts: Draft[] = [];
  const madeBy = new Map<string, Draft>();
  const rename = (draft: Draft, to: string) => {
    madeBy.delete(draft.to);
    draft.to = to;
    madeBy.set(to, draft);
  };
  for (const node of fuseNodes(graph)) {
    const before = madeBy.get(variableOf(graph, node));
    if (foldNode(graph, node, before)) {
      if (before) rename(before, node.output);
      continue;
    }
    // A gate whose planes are added to what it made.
    const gated = node.op === 'Add' ? madeBy.get(node.inputs[1] ?? '') : undefined;
    if (gated?.operation.kind === 'gate' && gated.from[0] === node.inputs[0]) {
      gated.operation.isAdded = true;
      rename(gated, node.output);
      continue;
    }
    const weighted: Record<string, (graph: Graph, node: Node) => Draft> = {
      Conv: convolution,
      ConvTranspose: unfolding,
      MatMul: product,
    };
    const draft = (weighted[node.op] ?? ((...args) => plain(...args, madeBy)))(graph, node);
    drafts.push(draft);
    madeBy.set(draft.to, draft);
  }
  return drafts;
}
