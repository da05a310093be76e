/** Traditional Chinese for every sentence, made at build time. */
import { Converter } from 'opencc-js';

const convert = Converter({ from: 'cn', to: 'twp' });

export function toTraditional(zh: string): string {
  return convert(zh);
}

/** A copy in which every object with both `zh` and `en` has `tw` as well. */
export function withTraditional<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => withTraditional(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTraditional(item)]));
  if (typeof copy.zh === 'string' && typeof copy.en === 'string') copy.tw = toTraditional(copy.zh);
  return copy as T;
}
