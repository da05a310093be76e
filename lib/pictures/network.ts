/** Runs a network on the kernels: numbers in, numbers out. It knows nothing of pictures or letters. */
import { type RunningKernels, reach } from './kernels';
import { type LoadedStep, loadSteps } from './load-steps';
import { type Block, MemoryBlocks } from './memory-blocks';
import { type After, activations } from './network-format';
import { countOf, type Shape, shapeAfter } from './step-shapes';

interface Tensor extends Shape {
  block: Block;
}

export interface Network {
  /** The last tensor of the network. `look`: shows the tensor of each step as it is made. */
  run(
    input: Float32Array,
    shape: Shape,
    look?: (step: number, values: Float32Array, shape: Shape) => void,
  ): Float32Array;
}

const afterArguments = ({ activation, slope, scale, shift }: After) =>
  [activations.indexOf(activation), slope, scale, shift] as const;

class Runner {
  readonly #blocks: MemoryBlocks;

  constructor(
    private readonly running: RunningKernels,
    start: number,
  ) {
    this.#blocks = new MemoryBlocks(start, (end) => reach(running.memory, end));
  }

  tensor(shape: Shape): Tensor {
    return { ...shape, block: this.#blocks.take(countOf(shape)) };
  }

  give({ block }: Tensor): void {
    this.#blocks.give(block);
  }

  view({ block, ...shape }: Tensor): Float32Array {
    return new Float32Array(this.running.memory.buffer, block.at, countOf(shape));
  }

  #withScratch(floats: number, work: (at: number) => void): void {
    const scratch = this.#blocks.take(floats);
    work(scratch.at);
    this.#blocks.give(scratch);
  }

  #unfold({ step, weights, bias }: LoadedStep, from: Tensor, to: Tensor): void {
    if (step.kind !== 'unfold') return;
    const { kernels } = this.running;
    const { channels, height, width } = from;
    const corners = this.tensor({ channels: step.channels * 4, height, width });
    const after = afterArguments(step.after);
    this.#withScratch(kernels.convolutionScratch(step.depth), (scratch) => {
      const size = [step.channels * 4, height, width, 1, 1, 1, 1, 0, 0] as const;
      kernels.convolve(
        from.block.at,
        channels,
        height,
        width,
        weights,
        bias,
        corners.block.at,
        ...size,
        scratch,
        ...after,
      );
    });
    kernels.weave(corners.block.at, step.channels, height, width, to.block.at);
    this.give(corners);
  }

  #convolve({ step, weights, bias }: LoadedStep, from: Tensor, to: Tensor): void {
    const { kernels } = this.running;
    const planes = [from.block.at, from.channels, from.height, from.width] as const;
    if (step.kind === 'convolve')
      this.#withScratch(kernels.convolutionScratch(step.depth), (scratch) => {
        const { kernel, stride, pad } = step;
        const size = [to.channels, to.height, to.width, kernel.y, kernel.x, stride.y, stride.x, pad.y, pad.x] as const;
        kernels.convolve(...planes, weights, bias, to.block.at, ...size, scratch, ...afterArguments(step.after));
      });
    if (step.kind === 'depthwise')
      this.#withScratch(kernels.depthwiseScratch(from.height, from.width, step.pad), (scratch) => {
        const size = [to.height, to.width, step.kernel, step.stride.y, step.stride.x, step.pad] as const;
        kernels.convolveDepthwise(
          ...planes,
          weights,
          bias,
          to.block.at,
          ...size,
          scratch,
          ...afterArguments(step.after),
        );
      });
  }

  #join(parts: readonly Tensor[], to: Tensor): void {
    let at = 0;
    const target = this.view(to);
    for (const part of parts) {
      target.set(this.view(part), at);
      at += countOf(part);
    }
  }

  /** Does one step with what it takes; the tensor it makes is new. */
  do(loaded: LoadedStep, inputs: readonly Tensor[]): Tensor {
    const { step, weights, bias } = loaded;
    const to = this.tensor(shapeAfter(step, inputs));
    const [from, other] = inputs;
    if (!from) throw new Error('A step without an input.');
    const { kernels } = this.running;
    const { channels, height, width } = from;
    const places = height * width;
    const start = from.block.at;
    const end = to.block.at;
    const second = other?.block.at ?? 0;
    switch (step.kind) {
      case 'convolve':
      case 'depthwise':
        this.#convolve(loaded, from, to);
        break;
      case 'unfold':
        this.#unfold(loaded, from, to);
        break;
      case 'average':
        kernels.average(start, channels, places, end);
        break;
      case 'gate':
        kernels.gate(start, second, channels, places, Number(step.isAdded), end);
        break;
      case 'add':
        kernels.add(start, second, end, channels * places);
        break;
      case 'enlarge':
        kernels.enlarge(start, channels, height, width, step.times, end);
        break;
      case 'join':
        this.#join(inputs, to);
        break;
      case 'pool':
        kernels.pool(start, channels, height, width, step.field.y, step.field.x, end);
        break;
      case 'normalise':
        kernels.normalise(start, channels, places, weights, bias, step.epsilon, end);
        break;
      case 'attend':
        this.#withScratch(places + 4, (scratch) =>
          kernels.attend(start, channels / 3, places, step.heads, step.scale, scratch, end),
        );
        break;
      case 'pick':
        this.#pick(from, to);
        break;
    }
    return to;
  }

  /** Indices come as whole numbers, four at a time: through room of their own. */
  #pick(from: Tensor, to: Tensor): void {
    const { kernels, memory } = this.running;
    const { channels, width } = from;
    this.#withScratch(width + 4, (indices) =>
      this.#withScratch(width + 4, (shares) => {
        kernels.pick(from.block.at, channels, width, indices, shares);
        const target = this.view(to);
        target.set(new Int32Array(memory.buffer, indices, width));
        target.set(new Float32Array(memory.buffer, shares, width), width);
      }),
    );
  }
}

/** They lie beside each other in the memory; what they work with lies behind the last, so only one runs at a time. */
export function loadNetworks(running: RunningKernels, files: readonly Uint8Array[]): Network[] {
  let top = running.kernels.heapStart();
  const networks = files.map((file) => {
    const loaded = loadSteps(running, file, top);
    top = loaded.top;
    return loaded;
  });
  return networks.map(({ steps, tensors }) => {
    /** Behind which step a tensor is not needed any more. */
    const lastUse = new Array<number>(tensors).fill(-1);
    steps.forEach(({ step }, place) => {
      for (const tensor of step.from) lastUse[tensor] = place;
    });
    return {
      run(input, shape, look) {
        const runner = new Runner(running, top);
        const made = new Map([[0, runner.tensor(shape)]]);
        let last = made.get(0) as Tensor;
        runner.view(last).set(input);
        steps.forEach((loaded, place) => {
          const inputs = loaded.step.from.map((tensor) => made.get(tensor) as Tensor);
          last = runner.do(loaded, inputs);
          made.set(loaded.step.to, last);
          look?.(place, runner.view(last), last);
          for (const tensor of new Set(loaded.step.from))
            if (lastUse[tensor] === place) {
              runner.give(made.get(tensor) as Tensor);
              made.delete(tensor);
            }
        });
        return runner.view(last).slice();
      },
    };
  });
}
