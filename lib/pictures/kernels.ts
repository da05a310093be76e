/** The kernels of `assembly/`, as they are called: addresses and numbers. It knows no network. */

type Address = number;
type Activated = [activation: number, slope: number, scale: number, shift: number];
type Planes = [from: Address, channels: number, height: number, width: number];

export interface Kernels {
  heapStart(): Address;
  convolutionScratch(depth: number): number;
  depthwiseScratch(height: number, width: number, pad: number): number;
  unpackBytes(from: Address, scales: Address, to: Address, channels: number, depth: number): void;
  unpackFloats(from: Address, to: Address, channels: number, depth: number): void;
  convolve(
    ...args: [
      ...planes: Planes,
      weights: Address,
      bias: Address,
      to: Address,
      outChannels: number,
      outHeight: number,
      outWidth: number,
      kernelHeight: number,
      kernelWidth: number,
      strideY: number,
      strideX: number,
      padY: number,
      padX: number,
      scratch: Address,
      ...after: Activated,
    ]
  ): void;
  convolveDepthwise(
    ...args: [
      ...planes: Planes,
      weights: Address,
      bias: Address,
      to: Address,
      outHeight: number,
      outWidth: number,
      kernel: number,
      strideY: number,
      strideX: number,
      pad: number,
      scratch: Address,
      ...after: Activated,
    ]
  ): void;
  add(left: Address, right: Address, to: Address, count: number): void;
  average(from: Address, channels: number, places: number, to: Address): void;
  gate(from: Address, gates: Address, channels: number, places: number, isAdded: number, to: Address): void;
  enlarge(...args: [...planes: Planes, times: number, to: Address]): void;
  weave(...args: [...planes: Planes, to: Address]): void;
  pool(...args: [...planes: Planes, fieldHeight: number, fieldWidth: number, to: Address]): void;
  normalise(
    ...args: [
      from: Address,
      channels: number,
      places: number,
      weights: Address,
      bias: Address,
      epsilon: number,
      to: Address,
    ]
  ): void;
  attend(
    ...args: [
      from: Address,
      channels: number,
      places: number,
      heads: number,
      scale: number,
      scratch: Address,
      to: Address,
    ]
  ): void;
  pick(from: Address, classes: number, places: number, indices: Address, shares: Address): void;
}

export interface RunningKernels {
  kernels: Kernels;
  memory: WebAssembly.Memory;
}

const pageBytes = 65_536;

/** Half a gigabyte: a picture that would need more is cut into bands long before. */
const mostPages = 8192;

export async function startKernels(code: BufferSource): Promise<RunningKernels> {
  const memory = new WebAssembly.Memory({ initial: 64, maximum: mostPages });
  const { instance } = await WebAssembly.instantiate(code, { env: { memory } });
  return { kernels: instance.exports as unknown as Kernels, memory };
}

/** Makes the memory reach as far as `end`. Views of it made before are void then. */
export function reach(memory: WebAssembly.Memory, end: Address): void {
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
}
