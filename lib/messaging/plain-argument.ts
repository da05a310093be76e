/** Refuses what no call of ours ever carries, before anything looks into it: too much, too deep, or keys that reach into prototypes. */

const limits = { depth: 12, values: 60_000, characters: 1_000_000 };

const reachingKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export type ArgumentProblem = 'too_deep' | 'too_large' | 'not_plain' | 'polluting';

/** null: plain data of a size that calls have. Walks no further than the limits. */
export function problemOf(argument: unknown): ArgumentProblem | null {
  let values = 0;
  let characters = 0;
  const waiting: { value: unknown; depth: number }[] = [{ value: argument, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    values += 1;
    if (typeof value === 'string') characters += value.length;
    else if (typeof value === 'object' && value !== null) {
      if (depth >= limits.depth) return 'too_deep';
      if (!isPlain(value)) return 'not_plain';
      const keys = Object.keys(value);
      if (values + keys.length > limits.values) return 'too_large';
      if (!Array.isArray(value) && keys.some((key) => reachingKeys.includes(key))) return 'polluting';
      for (const key of keys) {
        characters += Array.isArray(value) ? 0 : key.length;
        waiting.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 });
      }
    } else if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
      return 'not_plain';
    if (values > limits.values || characters > limits.characters) return 'too_large';
  }
  return null;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
