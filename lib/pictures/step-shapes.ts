/** How large the tensor is that a step makes of those it takes. */
import type { Step } from './network-format';

export interface Shape {
  channels: number;
  height: number;
  width: number;
}

/** The last step of a network that chooses: indices in the first row, their shares in the second. */
const pickedRows = 2;

export const countOf = ({ channels, height, width }: Shape) => channels * height * width;

export function shapeAfter(step: Step, [first, ...others]: readonly Shape[]): Shape {
  if (!first) throw new Error('A step without an input.');
  const { channels, height, width } = first;
  switch (step.kind) {
    case 'convolve':
      return {
        channels: step.channels,
        height: Math.floor((height + 2 * step.pad.y - step.kernel.y) / step.stride.y) + 1,
        width: Math.floor((width + 2 * step.pad.x - step.kernel.x) / step.stride.x) + 1,
      };
    case 'depthwise':
      return {
        channels,
        height: Math.floor((height + 2 * step.pad - step.kernel) / step.stride.y) + 1,
        width: Math.floor((width + 2 * step.pad - step.kernel) / step.stride.x) + 1,
      };
    case 'unfold':
      return { channels: step.channels, height: height * 2, width: width * 2 };
    case 'average':
      return { channels, height: 1, width: 1 };
    case 'enlarge':
      return { channels, height: height * step.times, width: width * step.times };
    case 'pool':
      return { channels, height: Math.floor(height / step.field.y), width: Math.floor(width / step.field.x) };
    case 'join':
      return { channels: others.reduce((sum, other) => sum + other.channels, channels), height, width };
    case 'attend':
      return { channels: channels / 3, height, width };
    case 'pick':
      return { channels: pickedRows, height: 1, width };
    default:
      return { channels, height, width };
  }
}
