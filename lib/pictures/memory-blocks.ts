/** Hands out parts of the kernels' memory, the first that is large enough, and takes them back. It never looks into them. */

export interface Block {
  at: number;
  bytes: number;
}

/** Kernels write whole vectors: so much lies behind each block. */
const margin = 64;
const aligned = (bytes: number) => Math.ceil(bytes / 64) * 64;

export class MemoryBlocks {
  /** Those that are free, in the order of their places. The last has no end. */
  #free: Block[];
  readonly #reach: (end: number) => void;

  constructor(start: number, reach: (end: number) => void) {
    this.#free = [{ at: aligned(start), bytes: Number.POSITIVE_INFINITY }];
    this.#reach = reach;
  }

  take(floats: number): Block {
    const bytes = aligned(floats * 4 + margin);
    const place = this.#free.findIndex((each) => each.bytes >= bytes);
    const found = this.#free[place];
    if (!found) throw new Error('No memory is left.');
    const rest = found.bytes - bytes;
    this.#free.splice(place, 1, ...(rest > 0 ? [{ at: found.at + bytes, bytes: rest }] : []));
    this.#reach(found.at + bytes);
    return { at: found.at, bytes };
  }

  give(block: Block): void {
    const joined: Block[] = [];
    for (const each of [...this.#free, block].sort((one, other) => one.at - other.at)) {
      const last = joined.at(-1);
      if (last && last.at + last.bytes === each.at) last.bytes += each.bytes;
      else joined.push({ ...each });
    }
    this.#free = joined;
  }
}
