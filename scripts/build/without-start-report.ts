/**
 * Takes WXT's report of a script that fails at its start out of the scripts that run in pages: a shipped build never prints it,
 * and half a kilobyte of every page went into preparing it.
 */
import type { Plugin } from 'vite';

export function withoutStartReport(): Plugin {
  return {
    name: 'without-start-report',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('wxt-unlisted-script-entrypoint')) return null;
      const definition = /^import definition from .+$/m.exec(code)?.[0];
      if (definition && code.includes('definition.main()'))
        return { code: `${definition}\nexport default definition.main();`, map: null };
      this.warn('WXT starts scripts in a new way: look at it again');
      return null;
    },
  };
}
