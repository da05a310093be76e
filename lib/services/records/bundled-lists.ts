/** The lists as they came with this copy of the extension: a file of the package, read by whoever has to write them to the device. */
import { aliasCount, contentHash, dataDate } from 'virtual:lists-stamp';
import { listsFile, type OwnPackage, readPackedFile } from '@/lib/storage/package-file';
import { type BundledLists, isBundledLists } from '@/lib/storage/seed-lists';
import type { BundledModule } from './knowledge';

async function unpacked(ownPackage: OwnPackage): Promise<BundledLists> {
  const lists = await readPackedFile(ownPackage, listsFile);
  if (!isBundledLists(lists)) throw new Error(`${listsFile} of the package does not hold the lists.`);
  return lists;
}

export function bundledLists(ownPackage: OwnPackage): BundledModule {
  return { aliasCount, contentHash, dataDate, readLists: () => unpacked(ownPackage) };
}
