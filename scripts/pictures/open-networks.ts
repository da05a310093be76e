/** The networks as the package has them, on its kernels, for scripts that read pictures outside a browser. */
import { resolve } from 'node:path';
import { startKernels } from '@/lib/pictures/kernels';
import { loadNetworks } from '@/lib/pictures/network';
import type { PictureNetworks } from '@/lib/pictures/read-pixels';
import { packNetwork } from '@/scripts/build/pictures/pack-network';
import { compileKernels, readPublished } from '@/scripts/build/pictures/picture-files';

export const root = resolve(import.meta.dirname, '../..');

export function publishedAlphabet(): string[] {
  const letters = new TextDecoder().decode(readPublished(root, 'alphabet')).split('\n');
  return letters.filter((letter) => letter !== '');
}

export async function openNetworks(): Promise<PictureNetworks> {
  const running = await startKernels(Uint8Array.from(await compileKernels(root)));
  const files = (['findLines', 'readLine'] as const).map((part) => packNetwork(readPublished(root, part)).file);
  const [findLines, readLine] = loadNetworks(running, files);
  if (!findLines || !readLine) throw new Error('The networks are missing.');
  return { findLines, readLine, alphabet: publishedAlphabet() };
}
