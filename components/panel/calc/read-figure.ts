/** What people type into a field of figures → a number. Full-width digits, thousands commas, spaces and units are forgiven. */

/** null: blank, or not one number that is zero or more. */
export function readFigure(typed: string): number | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[,，\s]/g, '')
    .replace(/(元|块|%|天|期|月)$/u, '');
  const tenThousands = /^(\d+(?:\.\d+)?)[万w]$/iu.exec(plain);
  if (tenThousands) return Number(tenThousands[1]) * 10_000;
  return /^\d+(\.\d*)?$|^\.\d+$/.test(plain) ? Number(plain) : null;
}

/** Zero for a blank field; null for something that is no number. */
export function readOptionalFigure(typed: string): number | null {
  return typed.trim() === '' ? 0 : readFigure(typed);
}

/** Within `[lowest, highest]`, else null. */
export function within(figure: number | null, lowest: number, highest: number): number | null {
  return figure !== null && figure >= lowest && figure <= highest ? figure : null;
}
