/** The one value that is said, however often; nothing where two differ. */
export function onlyOne(values: readonly (number | undefined)[]): number | null {
  const said = new Set(values.filter((value) => value !== undefined));
  const [value] = said;
  return said.size === 1 && value !== undefined ? value : null;
}
