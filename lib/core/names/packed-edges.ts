/** What may stand directly around an alias and make it another word, unpacked from its row of the lexicon. */

/** What stands directly around an alias, folded; either side may be empty. */
export interface Edge {
  left: string;
  right: string;
  /** `friend`: a listed other thing (打白条). `edge`: part of another word (专利信息). `doubt`: everyday words or a name (就花呗). `exception`: takes back a shorter one. */
  kind: 'friend' | 'edge' | 'doubt' | 'exception';
}

/** In an edge any figure stands for every other: 马上消费2023年. */
export const anyFigure = (text: string): string => text.replace(/\d/g, '0');

/** Edges from `可信[银行,@2=大家,我家`: single characters, longer strings, `@` and the number of a list that many names share, and exceptions. */
function readEdges(
  packed: string | undefined,
  kind: Edge['kind'],
  toEdge: (text: string, kind: Edge['kind']) => Edge,
  shared: readonly string[],
): Edge[] {
  const [edges = '', exceptions] = packed?.split('=') ?? [];
  const [single = '', longer] = edges.split('[');
  const read = (edge: string) =>
    edge.startsWith('@') ? readEdges(shared[Number(edge.slice(1))], kind, toEdge, []) : toEdge(edge, kind);
  return [
    ...[...single, ...(longer?.split(',') ?? [])].flatMap(read),
    ...(exceptions?.split(',') ?? []).map((edge) => toEdge(edge, 'exception')),
  ];
}

const before = (left: string, kind: Edge['kind']): Edge => ({ left, right: '', kind });
const after = (right: string, kind: Edge['kind']): Edge => ({ left: '', right, kind });

/** `<after>before{contextAfter}contextBefore`, each part optional. */
export function readAllEdges(
  packed: string,
  folded: string,
  friends: readonly string[],
  shared: readonly string[],
): Edge[] {
  const [, notAfter, notBefore, contextAfter, contextBefore] =
    /^(?:<([^>{}]+))?(?:>([^{}]+))?(?:\{([^}]+))?(?:\}(.+))?$/.exec(packed) ?? [];
  const containing = friends.filter((friend) => friend.includes(folded));
  return [
    ...containing.map((friend): Edge => {
      const at = friend.indexOf(folded);
      return {
        left: anyFigure(friend.slice(0, at)),
        right: anyFigure(friend.slice(at + folded.length)),
        kind: 'friend',
      };
    }),
    ...readEdges(notAfter, 'edge', before, shared),
    ...readEdges(notBefore, 'edge', after, shared),
    ...readEdges(contextAfter, 'doubt', before, shared),
    ...readEdges(contextBefore, 'doubt', after, shared),
  ];
}
