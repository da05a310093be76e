/**
 * Puts one node in place of several that stand for one thing – a swish, a normalisation, an attention – and takes away what
 * only turns tensors about: planes and sequences lie in the same order, so nothing has to be moved.
 */
import type { Graph, Node, Tensor } from './onnx-file';

interface Fused {
  used: readonly Node[];
  node: Node;
}

type Consumers = Map<string, Node[]>;

function consumersOf(nodes: readonly Node[]): Consumers {
  const consumers: Consumers = new Map();
  for (const node of nodes)
    for (const input of node.inputs) consumers.set(input, [...(consumers.get(input) ?? []), node]);
  return consumers;
}

/** The nodes that follow each other from `first` on, by their kinds; null where they do not. */
function follow(consumers: Consumers, first: Node, ops: readonly string[]): Node[] | null {
  const chain: Node[] = [];
  let from = first;
  for (const op of ops) {
    const next = consumers.get(from.output)?.find((node) => node.op === op);
    if (!next) return null;
    chain.push(next);
    from = next;
  }
  return chain;
}

export const constantOf = ({ constants }: Graph, { inputs }: Node): Tensor | undefined =>
  inputs.map((input) => constants.get(input)).find((tensor) => tensor !== undefined);

/** The input that is no constant. */
export const variableOf = ({ constants }: Graph, { inputs }: Node): string =>
  inputs.find((input) => !constants.has(input)) ?? '';

const isAlways = (tensor: Tensor | undefined, value: number) =>
  tensor?.values.length === 1 && Math.abs((tensor.values[0] ?? 0) - value) < 1e-4;

const made = (op: string, first: Node, graph: Graph, last: Node | undefined, attributes: Node['attributes'] = {}) => ({
  op,
  inputs: [variableOf(graph, first)],
  output: last?.output ?? '',
  attributes,
});

function fuseHardSwish(graph: Graph, consumers: Consumers, node: Node): Fused | null {
  if (node.op !== 'Add' || !isAlways(constantOf(graph, node), 3)) return null;
  const chain = follow(consumers, node, ['Clip', 'Mul', 'Div']);
  return chain && { used: [node, ...chain], node: made('HardSwish', node, graph, chain.at(-1)) };
}

function fuseSwish(graph: Graph, consumers: Consumers, node: Node): Fused | null {
  if (node.op !== 'Mul' || !isAlways(constantOf(graph, node), 1)) return null;
  const chain = follow(consumers, node, ['Sigmoid', 'Mul']);
  return chain && { used: [node, ...chain], node: made('Swish', node, graph, chain.at(-1)) };
}

function fuseNormalisation(graph: Graph, consumers: Consumers, node: Node): Fused | null {
  if (node.op !== 'ReduceMean') return null;
  const chain = follow(consumers, node, ['Sub', 'Pow', 'ReduceMean', 'Add', 'Sqrt', 'Div', 'Mul', 'Add']);
  if (!chain) return null;
  const [, , , epsilon, , , weights, bias] = chain.map((each) => constantOf(graph, each));
  if (!epsilon || !weights || !bias) throw new Error(`A normalisation without its constants: ${node.output}`);
  return { used: [node, ...chain], node: made('Normalise', node, graph, chain.at(-1), { epsilon, weights, bias }) };
}

const isTurn = ({ op, attributes }: Node, order: string) => op === 'Transpose' && String(attributes.perm) === order;

/** From where queries, keys and values are taken apart to where the heads are put together again. */
function fuseAttention(graph: Graph, consumers: Consumers, node: Node): Fused | null {
  const [apart] = follow(consumers, node, ['Transpose']) ?? [];
  if (node.op !== 'Reshape' || !apart || !isTurn(apart, '2,0,3,1,4')) return null;
  const used = [node];
  let end: Node | undefined;
  let scale = 1;
  for (const waiting = [apart]; waiting.length > 0; ) {
    const each = waiting.pop();
    if (!each || used.includes(each)) continue;
    used.push(each);
    const factor = constantOf(graph, each)?.values[0];
    if (each.op === 'Mul' && factor !== undefined) scale = factor;
    if (isTurn(each, '0,2,1,3')) [end] = follow(consumers, each, ['Reshape']) ?? [];
    else waiting.push(...(consumers.get(each.output) ?? []));
  }
  if (!end) throw new Error(`An attention without an end: ${node.output}`);
  return { used: [...used, end], node: made('Attend', node, graph, end, { scale }) };
}

const fusions = [fuseHardSwish, fuseSwish, fuseNormalisation, fuseAttention];

function fuse(graph: Graph): Node[] {
  const consumers = consumersOf(graph.nodes);
  const gone = new Set<Node>();
  const fused: Node[] = [];
  for (const node of graph.nodes) {
    if (gone.has(node)) continue;
    const found = fusions.map((each) => each(graph, consumers, node)).find((each) => each !== null);
    for (const each of found?.used ?? []) gone.add(each);
    fused.push(found?.node ?? node);
  }
  return fused;
}

const turnsOnly = new Set(['Reshape', 'Transpose', 'Squeeze']);
const countsOnly = ({ op, attributes }: Node) =>
  ['Shape', 'Cast', 'Slice'].includes(op) || (op === 'Concat' && attributes.axis === 0);

/** The nodes that compute something, in their order. */
export function fuseNodes(graph: Graph): Node[] {
  const names = new Map<string, string>();
  const nodes: Node[] = [];
  for (const node of fuse(graph)) {
    if (countsOnly(node)) continue;
    const inputs = node.inputs.map((input) => names.get(input) ?? input);
    if (turnsOnly.has(node.op)) names.set(node.output, inputs[0] ?? '');
    else nodes.push({ ...node, inputs });
  }
  return nodes;
}
