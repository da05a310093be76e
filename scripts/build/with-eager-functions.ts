/**
 * Has the browser compile the functions of the script that runs on every page together with the script, instead of one by one
 * when they are first called, which costs a page twice as long. Browsers take a function in brackets for one that is called at
 * once; a function declaration cannot stand in brackets, so it becomes a variable. Runs on the minified code, since a minifier
 * takes such brackets away.
 */
import { type ESTree, type Plugin, parseSync } from 'vite';

type Node = ESTree.Node;
type Declaration = ESTree.Function & { id: ESTree.BindingIdentifier; body: ESTree.FunctionBody };

const isNode = (value: unknown): value is Node =>
  typeof (value as Node | null)?.type === 'string' && 'start' in (value as Node);

/** In the order of the source. A shorthand property gives its name twice. */
const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);

const isFunction = ({ type }: Node) =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

/** A method is written without `function`, so nothing can be put around it. */
const isMethod = (parent: Node) =>
  parent.type === 'MethodDefinition' || (parent.type === 'Property' && (parent.method || parent.kind !== 'init'));

const needsItsOwn = /\b(?:this|arguments|new\.target)\b/;

export function withEagerlyCompiled(code: string): string {
  const { program, errors } = parseSync('page.js', code);
  if (errors[0]) throw new Error(errors[0].message);

  function asExpression(declaration: Declaration): string {
    const { start, end, id, params, body, generator, async } = declaration;
    if (generator || needsItsOwn.test(code.slice(start, end)))
      return code.slice(start, id.start) + written(declaration, declaration).slice(id.end - start);
    const [only, ...others] = params;
    const given =
      only?.type === 'Identifier' && others.length === 0
        ? only.name
        : `(${params.map((param) => written(param, declaration)).join()})`;
    const [first, ...rest] = body.body;
    const answer = first?.type === 'ReturnStatement' && rest.length === 0 ? first.argument : null;
    const result = answer && answer.type !== 'SequenceExpression' ? written(answer, declaration) : null;
    return `${async ? 'async ' : ''}${given}=>${result?.startsWith('{') ? `(${result})` : (result ?? written(body, declaration))}`;
  }

  function written(node: Node, parent: Node): string {
    const isBody = node.type === 'BlockStatement' && isFunction(parent);
    const variables: string[] = [];
    let source = '';
    let beginning = 1;
    let at = node.start;
    for (const child of childrenOf(node)) {
      if (child.start < at) continue;
      source += code.slice(at, child.start);
      at = child.end;
      const isBare =
        isFunction(child) &&
        child.type !== 'FunctionDeclaration' &&
        !isMethod(node) &&
        node.type !== 'ParenthesizedExpression';
      if (isBody && child.type === 'FunctionDeclaration')
        variables.push(`${child.id?.name}=(${asExpression(child as Declaration)})`);
      else source += isBare ? `(${written(child, node)})` : written(child, node);
      if ('directive' in child && child.directive) beginning = source.length;
    }
    source += code.slice(at, node.end);
    // Declarations count from the beginning of the function they stand in.
    return variables.length > 0
      ? `${source.slice(0, beginning)}var ${variables.join()};${source.slice(beginning)}`
      : source;
  }

  return written(program, program);
}

export function withEagerFunctions(fileName: string): Plugin {
  return {
    name: 'with-eager-functions',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunk = bundle[fileName];
      if (chunk?.type === 'chunk') chunk.code = withEagerlyCompiled(chunk.code);
    },
  };
}
