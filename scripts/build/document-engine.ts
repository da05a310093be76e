/**
 * The reader of PDFs as it is shipped: Mozilla’s pdf.js without the code that could open an address, the CMaps of Chinese
 * fonts, and the decoders of scanned pages. The build fails where a place to cut is not there as often as it was when it was
 * looked at: then a new release has to be read again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where in the package they are put. */
export interface EngineNames {
  folder: string;
  engine: string;
  worker: string;
  maps: string;
}

export interface EngineFile {
  relativeDest: string;
  contents: string;
}

/** `times`: how often it stands in the release that is pinned. */
type Cut = readonly [from: string, to: string, times: number];

const refused = '(()=>{throw new Error("This reader opens no address.")})';

/** What asks for bytes by a method of this name in pdf.js: no network, but of the same name as what is looked for below. */
const methodOfBytes = /\bfetch\(/g;
export const renamedMethod = 'takeBytes';

const [jbig2, openjpeg] = ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js'] as const;

/** How an old browser was asked for its global object: it makes code of a string. */
const codeOfString: Cut = ['||Function("return this")()', '', 1];

const mainCuts: readonly Cut[] = [
  codeOfString,
  ['await fetch(t)', `await ${refused}()`, 1],
  ['return fetch(t,{', `return ${refused}({`, 1],
  ['new XMLHttpRequest', `${refused}()`, 2],
  ['XMLHttpRequest.DONE', '4', 1],
  ['URL.createObjectURL(new Blob([e],{type:"text/javascript"}))', `${refused}()`, 1],
  ['const e=`await import("', 'const e=`("', 1],
  ['await(import(\n/*webpackIgnore: true*/\n/*@vite-ignore*/\nthis.workerSrc))', `await ${refused}()`, 1],
];

/** To how many bytes a part of a file may unpack. A scanned page in colour comes to a hundred million; a file made to harm, to as many as it likes. */
export const mostUnpacked = 2 ** 27;
const tooMuch = 'throw new Error("A part unpacks to more than is read.")';
/** By the browser, and where that fails by itself. */
const unpacking = [
  's.push(e);i+=e.byteLength',
  'ensureBuffer(e){const t=this.buffer;if(e<=t.byteLength)return t;',
] as const;

const workerCuts: readonly Cut[] = [
  codeOfString,
  [unpacking[0], `${unpacking[0]};if(i>${mostUnpacked}){o.cancel().catch(()=>{});${tooMuch}}`, 1],
  [unpacking[1], `${unpacking[1]}if(e>${mostUnpacked})${tooMuch};`, 1],
  ['await fetch(e)', `await ${refused}()`, 1],
  ['new XMLHttpRequest', `${refused}()`, 1],
  ['"window.open",', '', 1],
  // By name: what else is asked for is none of the two that lie beside it.
  [
    'import(\n/*webpackIgnore: true*/\n/*@vite-ignore*/\n`$' + '{WasmImage.#_}$' + '{this._noWasmFilename}`)',
    `this._noWasmFilename==="${jbig2}"?import("./${jbig2}"):import("./${openjpeg}")`,
    1,
  ],
];

/** Nothing of this may be left. */
export const forbiddenInEngine =
  /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts|eval\s*\(|\bFunction\s*\(|new Function\b(?!\w)|window\.open|location\.(?:assign|replace)|location(?:\.href)?=[^=])/;

export function withoutNetwork(code: string, cuts: readonly Cut[], name: string): string {
  let left = code;
  for (const [from, to, times] of cuts) {
    const found = left.split(from).length - 1;
    if (found !== times)
      throw new Error(`${name} holds “${from}” ${found} times, not ${times}: read this release again.`);
    left = left.replaceAll(from, to);
  }
  left = left.replace(methodOfBytes, `${renamedMethod}(`);
  const hit = forbiddenInEngine.exec(left);
  if (hit) throw new Error(`${name} still holds “${hit[0]}”: …${left.slice(hit.index - 60, hit.index + 60)}…`);
  return left;
}

/** The maps for Chinese that the standard of PDF names, and those from their characters to Unicode. */
const mapNames = [
  ...['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'],
  ...['B5pc', 'HKscs-B5', 'ETen-B5', 'ETenms-B5', 'CNS-EUC', 'UniCNS-UCS2', 'UniCNS-UTF16'],
].flatMap((name) => [`${name}-H`, `${name}-V`]);
const toUnicode = ['Adobe-GB1-UCS2', 'Adobe-CNS1-UCS2'];

/** Of others again, whose code and tables pdf.js ships: they lie beside them. */
const licences = [
  ...['cmaps/LICENSE', 'wasm/LICENSE_JBIG2', 'wasm/LICENSE_PDFJS_JBIG2'],
  ...['wasm/LICENSE_OPENJPEG', 'wasm/LICENSE_PDFJS_OPENJPEG'],
];

const decoders = [jbig2, openjpeg];

export function documentEngineFiles(root: string, names: EngineNames): EngineFile[] {
  const folder = join(root, 'node_modules/pdfjs-dist');
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const maps = Object.fromEntries(
    [...mapNames, ...toUnicode].map((name) => [
      name,
      readFileSync(join(folder, `cmaps/${name}.bcmap`)).toString('base64'),
    ]),
  );
  return [
    {
      relativeDest: names.engine,
      contents: withoutNetwork(read('legacy/build/pdf.min.mjs'), mainCuts, 'pdf.min.mjs'),
    },
    {
      relativeDest: names.worker,
      contents: withoutNetwork(read('legacy/build/pdf.worker.min.mjs'), workerCuts, 'pdf.worker.min.mjs'),
    },
    { relativeDest: names.maps, contents: `export default ${JSON.stringify(maps)};\n` },
    { relativeDest: `${names.folder}LICENCES.txt`, contents: licences.map(read).join('\n\n') },
    ...decoders.map((name) => ({
      relativeDest: `${names.folder}${name}`,
      contents: withoutNetwork(read(`wasm/${name}`), [], name),
    })),
  ];
}
