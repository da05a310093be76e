/**
 * The only code of the extension that opens an address by itself, and it opens nothing but the files of its own package
 * that are named here. It knows nothing of what stands in them.
 */

export const listsFile = 'lists.json.gz';
export const changelogFile = 'changelog.json.gz';
/** JSON, packed by gzip. */
export type PackedFile = typeof listsFile | typeof changelogFile;

export const pricesScriptFile = 'prices.js';
export const evidenceScriptFile = 'evidence.js';
export const remindersScriptFile = 'reminders.js';
export const cardWordsScriptFile = 'card-words.js';

/** What reads PDFs; see `scripts/build/document-engine.ts`. */
export const documentFolder = 'documents/';
export const documentEngineFile = `${documentFolder}pdf.js`;
export const documentWorkerFile = `${documentFolder}pdf.worker.js`;
export const documentMapsFile = `${documentFolder}maps.js`;

/** For the build, which writes them. */
export const documentFiles = {
  folder: documentFolder,
  engine: documentEngineFile,
  worker: documentWorkerFile,
  maps: documentMapsFile,
};

/** What reads pictures: the script of a worker, and what it works with; see `scripts/build/pictures`. */
export const pictureScriptFile = 'pictures/picture-reader.js';
export const pictureFiles = {
  kernels: 'pictures/kernels.wasm',
  findLines: 'pictures/find-lines.bin',
  readLine: 'pictures/read-line.bin',
  alphabet: 'pictures/alphabet.txt',
} as const;
/** The names that letters are put back in; made of the lists at each build. */
export const pictureWordsFile = 'pictures/words.json';
export type PictureFile = (typeof pictureFiles)[keyof typeof pictureFiles] | typeof pictureWordsFile;

const scripts = [pricesScriptFile, evidenceScriptFile, remindersScriptFile, cardWordsScriptFile] as const;
export type PackageScript = (typeof scripts)[number];

const filesOfPackage: readonly string[] = [
  listsFile,
  changelogFile,
  ...scripts,
  documentEngineFile,
  documentWorkerFile,
  documentMapsFile,
  pictureScriptFile,
  ...Object.values(pictureFiles),
  pictureWordsFile,
];

/** What is needed of `browser.runtime`. */
export interface OwnPackage {
  getURL(path: string): string;
}

export function addressInPackage(ownPackage: OwnPackage, file: string): string {
  const root = ownPackage.getURL('');
  const isPackage = /^(?:chrome|moz)-extension:\/\/[\w-]+\/$/.test(root);
  if (!isPackage || !filesOfPackage.includes(file)) throw new Error('This is no file of the package.');
  return `${root}${file}`;
}

/** Rejects for any other file, and where the file is missing. */
export async function readPackageFile(
  ownPackage: OwnPackage,
  file: PackedFile | PictureFile,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const { ok, body } = await fetch(addressInPackage(ownPackage, file), { credentials: 'omit', redirect: 'error' });
  if (!ok || body === null) throw new Error(`${file} of the package could not be read.`);
  return body;
}

/** What a packed file holds, unknown to this; rejects as `readPackageFile` does, and for what is no JSON. */
export async function readPackedFile(ownPackage: OwnPackage, file: PackedFile): Promise<unknown> {
  const packed = await readPackageFile(ownPackage, file);
  return new Response(packed.pipeThrough(new DecompressionStream('gzip'))).json();
}

interface ScriptPolicy {
  createScriptURL(address: string): string;
}

let scriptPolicy: ScriptPolicy | null = null;

/** Browsers take the address of a script only from the one policy that the manifest names; and that takes only ours. */
export function trustedAddress(ownPackage: OwnPackage, file: string): string {
  const address = addressInPackage(ownPackage, file);
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
  };
  scriptPolicy ??=
    trustedTypes?.createPolicy('overdue-lens', {
      createScriptURL(asked) {
        if (!filesOfPackage.some((known) => asked === addressInPackage(ownPackage, known)))
          throw new Error('This is no file of the package.');
        return asked;
      },
    }) ?? null;
  return scriptPolicy?.createScriptURL(address) ?? address;
}

async function runInDocument(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${address} could not be run.`));
    document.head.append(script);
  });
}

/**
 * Runs a script of the package in the background. Chromium's worker may run one late only if it ran it while it was being
 * installed, and then keeps it beside its own; Firefox's background is a document.
 */
export async function runPackageScript(ownPackage: OwnPackage, file: PackageScript): Promise<void> {
  const address = trustedAddress(ownPackage, file);
  const { importScripts } = globalThis as { importScripts?: (address: string) => void };
  if (importScripts) importScripts(address);
  else await runInDocument(address);
}
