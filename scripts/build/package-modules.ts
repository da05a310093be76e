/** Leaves the imports of modules that lie in a folder of the package as they are written. */
import type { Plugin } from 'vite';

/** `folder`: of the package, with its slash at the end. */
export function packageModules(folder: string): Plugin {
  return {
    name: 'package-modules',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(`/${folder}`) ? { id, external: true } : null),
  };
}
