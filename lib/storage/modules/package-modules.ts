/** Modules and workers of the package that a screen starts late, by their address in the package and no other. */
import {
  type documentEngineFile,
  type documentMapsFile,
  type documentWorkerFile,
  type OwnPackage,
  type pictureScriptFile,
  trustedAddress,
} from '@/lib/storage/package-file';

export type PackageModule = typeof documentEngineFile | typeof documentMapsFile;
export type PackageWorker = typeof documentWorkerFile | typeof pictureScriptFile;

/** Written out, so that whoever reads the package sees what is imported. */
const imports: Record<PackageModule, () => Promise<unknown>> = {
  'documents/pdf.js': () => import(/* @vite-ignore */ '/documents/pdf.js'),
  'documents/maps.js': () => import(/* @vite-ignore */ '/documents/maps.js'),
};

export async function importPackageModule<Module>(file: PackageModule): Promise<Module> {
  return (await imports[file]()) as Module;
}

/** It ends when whoever started it says so. */
export function startPackageWorker(ownPackage: OwnPackage, file: PackageWorker): Worker {
  return new Worker(trustedAddress(ownPackage, file), { type: 'module' });
}
