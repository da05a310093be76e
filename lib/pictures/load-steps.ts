/** Puts the numbers of a network into the memory of the kernels, in the form in which they take them. */
import { type RunningKernels, reach } from './kernels';
import { readNetworkHead, type Step, type StoredNumbers } from './network-format';

/** A step and where its numbers lie in the memory. */
export interface LoadedStep {
  step: Step;
  weights: number;
  bias: number;
}

/** Output channels that the kernels do at a time. */
const panel = 4;

/** Puts a network's numbers into the memory for good, from `top` on. */
class Loader {
  constructor(
    private readonly running: RunningKernels,
    private readonly file: Uint8Array,
    private readonly numbersAt: number,
    public top: number,
  ) {}

  #keep(floats: number): number {
    const at = this.top;
    this.top = Math.ceil((at + floats * 4) / 64) * 64 + 64;
    reach(this.running.memory, this.top);
    return at;
  }

  #bytes(at: number, length: number): Uint8Array {
    return this.file.subarray(this.numbersAt + at, this.numbersAt + at + length);
  }

  #put(to: number, at: number, bytes: number): void {
    reach(this.running.memory, to + bytes + 64);
    new Uint8Array(this.running.memory.buffer).set(this.#bytes(at, bytes), to);
  }

  floats({ at, count }: StoredNumbers): number {
    const to = this.#keep(count);
    this.#put(to, at, count * 4);
    return to;
  }

  /** As panels, through room behind what is kept. */
  panels({ kind, at, count, scales = 0 }: StoredNumbers, rows: number): number {
    const { kernels } = this.running;
    const depth = count / rows;
    const to = this.#keep(Math.ceil(rows / panel) * panel * depth);
    const raw = Math.ceil(this.top / 64) * 64;
    if (kind === 'floats') {
      this.#put(raw, at, count * 4);
      kernels.unpackFloats(raw, to, rows, depth);
      return to;
    }
    const scalesTo = Math.ceil((raw + count) / 64) * 64;
    this.#put(raw, at, count);
    this.#put(scalesTo, scales, rows * 4);
    kernels.unpackBytes(raw, scalesTo, to, rows, depth);
    return to;
  }
}

function loadStep(loader: Loader, step: Step): LoadedStep {
  if (!('weights' in step)) return { step, weights: 0, bias: 0 };
  const isPanels = step.kind === 'convolve' || step.kind === 'unfold';
  return {
    step,
    weights: isPanels ? loader.panels(step.weights, step.bias.count) : loader.floats(step.weights),
    bias: loader.floats(step.bias),
  };
}

/** `top`: where free memory begins, before and after. */
export function loadSteps(
  running: RunningKernels,
  file: Uint8Array,
  top: number,
): { steps: LoadedStep[]; tensors: number; top: number } {
  const { network, numbersAt } = readNetworkHead(file);
  const loader = new Loader(running, file, numbersAt, top);
  const steps = network.steps.map((step) => loadStep(loader, step));
  return { steps, tensors: network.tensors, top: loader.top };
}
