/** The parts of the peers' interfaces that the bench uses; they come without types. */

declare module 'mark.js' {
  interface MarkOptions {
    each?: (element: Element) => void;
  }
  export default class Mark {
    constructor(context: Element);
    mark(names: readonly string[], options?: MarkOptions): void;
    markRegExp(expression: RegExp, options?: MarkOptions): void;
  }
}

declare module 'findandreplacedomtext' {
  interface Portion {
    text: string;
  }
  export default function findAndReplaceDOMText(
    node: Element,
    options: { find: RegExp; replace: (portion: Portion) => Node },
  ): unknown;
}
