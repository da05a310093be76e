/** A part of the background in a script of its own, run when it is first wanted, since most starts of the worker do without it. */
import { type OwnPackage, type PackageScript, runPackageScript } from '@/lib/storage/package-file';

export interface ScriptOnDemand<Offered> {
  /** Called by the script. */
  offer(offered: Offered): void;
  /** Rejects where the script cannot be run. */
  open(ownPackage: OwnPackage): Promise<Offered>;
  /** For a worker that is being installed: what it does not run then, it may never run. */
  keep(ownPackage: OwnPackage): void;
}

/** `what`: in words. `key`: the name on the global object by which the two find each other. */
export function scriptOnDemand<Offered>(
  file: PackageScript,
  key: string | symbol,
  what: string,
): ScriptOnDemand<Offered> {
  const world = globalThis as unknown as Record<string | symbol, Offered | undefined>;
  const open = async (ownPackage: OwnPackage) => {
    if (!world[key]) await runPackageScript(ownPackage, file);
    const offered = world[key];
    if (!offered) throw new Error(`${file} of the package offers no ${what}.`);
    return offered;
  };
  return {
    offer(offered) {
      world[key] = offered;
    },
    open,
    keep(ownPackage) {
      globalThis.addEventListener?.('install', () => void open(ownPackage).catch(() => undefined));
    },
  };
}
