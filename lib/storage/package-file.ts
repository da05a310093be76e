/**
 * The only code of the extension that opens an address by itself, and the only address it opens is a file of its own
 * package, named here. It knows nothing of what stands in it.
 */

export const listsFile = 'lists.json.gz';

const filesOfPackage: readonly string[] = [listsFile];

/** What is needed of `browser.runtime`. */
export interface OwnPackage {
  getURL(path: string): string;
}

/** Rejects for any other file, and where the file is missing. */
export async function readPackageFile(
  ownPackage: OwnPackage,
  file: typeof listsFile,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const root = ownPackage.getURL('');
  const isPackage = /^(?:chrome|moz)-extension:\/\/[\w-]+\/$/.test(root);
  if (!isPackage || !filesOfPackage.includes(file)) throw new Error('This is no file of the package.');
  const { ok, body } = await fetch(`${root}${file}`, { credentials: 'omit', redirect: 'error' });
  if (!ok || body === null) throw new Error(`${file} of the package could not be read.`);
  return body;
}
