/** How a network lies in its file: a list of steps as JSON, then their numbers. It knows neither how it is made nor how it is run. */

/** By their place here, as `assembly/activation.ts` has them. */
export const activations = ['none', 'relu', 'hard_swish', 'hard_sigmoid', 'sigmoid', 'swish'] as const;
export type Activation = (typeof activations)[number];

/** What follows a sum of products: `activation(sum) · scale + shift`. */
export interface After {
  activation: Activation;
  /** Of the hard sigmoid. */
  slope: number;
  scale: number;
  shift: number;
}

/** Where numbers lie behind the steps, in bytes, and how many there are. `scales`: one for each row of bytes. */
export interface StoredNumbers {
  kind: 'bytes' | 'floats';
  at: number;
  count: number;
  scales?: number;
}

export interface Size {
  y: number;
  x: number;
}

/** What is weighted: `bias` has one number for each channel that comes out. */
interface Weighted {
  weights: StoredNumbers;
  bias: StoredNumbers;
}

export interface Convolve extends Weighted {
  kind: 'convolve';
  channels: number;
  /** Weights of one channel. */
  depth: number;
  kernel: Size;
  stride: Size;
  pad: Size;
  after: After;
}

export interface ConvolveDepthwise extends Weighted {
  kind: 'depthwise';
  channels: number;
  kernel: number;
  stride: Size;
  pad: number;
  after: After;
}

/** Twice as high and wide: a convolution for each of four corners. `channels` counts those that come out. */
export interface Unfold extends Weighted {
  kind: 'unfold';
  channels: number;
  depth: number;
  after: After;
}

export interface Normalise extends Weighted {
  kind: 'normalise';
  epsilon: number;
}

export type Operation =
  | Convolve
  | ConvolveDepthwise
  | Unfold
  | Normalise
  | { kind: 'average' | 'add' | 'join' | 'pick' }
  /** The first of `from` times the second, a number for each channel; `isAdded`: and the first itself. */
  | { kind: 'gate'; isAdded: boolean }
  | { kind: 'enlarge'; times: number }
  | { kind: 'pool'; field: Size }
  | { kind: 'attend'; heads: number; scale: number };

/** Tensors have numbers; 0 is what goes in. */
export type Step = Operation & { from: number[]; to: number };

export interface NetworkFile {
  steps: Step[];
  tensors: number;
}

/** The steps, and where the numbers begin. */
export function readNetworkHead(file: Uint8Array): { network: NetworkFile; numbersAt: number } {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const network = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length))) as NetworkFile;
  return { network, numbersAt: 4 + length };
}
