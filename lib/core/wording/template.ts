/** Sentences with blanks: `认出 {lenders} 个贷款方`, and for English plurals `{n|lender|lenders}`. Knows no language and no screen. */

/** `{name}` takes the value; `{name|one|many}` takes the value, a space and `one` when it is 1, else `many`. A blank without a value stays visible. */
export function fillTemplate(template: string, values: Record<string, string | number> = {}): string {
  return template.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (blank, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return blank;
      if (one === undefined) return String(value);
      return `${value} ${Number(value) === 1 ? one : many}`;
    },
  );
}
