/** Modules and workers of the package that a screen starts late, by their address in the package and no other. */
import {
  addressInPackage,
  type documentEngineFile,
  type documentMapsFile,
  type documentWorkerFile,
  type OwnPackage,
  type pictureScriptFile,
  trustedAddress,
} from '@/lib/storage/package-file';

export type PackageModule = typeof documentEngineFile | typeof documentMapsFile;
export type PackageWorker = typeof documentWorkerFile | typeof pictureScriptFile;

export async function importPackageModule<Module>(ownPackage: OwnPackage, file: PackageModule): Promise<Module> {
  return (await import(/* @vite-ignore */ addressInPackage(ownPackage, file))) as Module;
}

/** It ends when whoever started it says so. */
export function startPackageWorker(ownPackage: OwnPackage, file: PackageWorker): Worker {
  return new Worker(trustedAddress(ownPackage, file), { type: 'module' });
}
