/**
 * Packs what popup and panel draw first into as few scripts as can be, and lets each page ask for them at once: a file of
 * the package takes longer to be handed over than to be read. What opens later stays in scripts of its own.
 */
import type { Plugin } from 'vite';

interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const screens = { popup: '/entrypoints/popup/main.tsx', panel: '/entrypoints/sidepanel/main.tsx' } as const;

/** All that is imported, and not by `import()`. */
function reachable(entry: string, modules: Modules): Set<string> {
  const seen = new Set([entry]);
  for (const id of seen) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) seen.add(imported);
  return seen;
}

/** What the build adds to every page; alone it would be a file or two more. */
const added = /rolldown.runtime|wxt-html-plugins|preload-helper/;

type Takes = (id: string, modules: Modules) => boolean;

interface Group {
  name: (id: string, modules: Modules) => string | null;
  debugName: string;
  priority: number;
}

/** Whether a module is part of what a screen draws first, its entry aside. */
function partOf(entry: string): Takes {
  let seen: Set<string> | null = null;
  return (id, modules) => {
    seen ??= reachable(entry, modules);
    return seen.has(id) && id !== entry;
  };
}

function groups(root: string): Group[] {
  const popup = partOf(root + screens.popup);
  const panel = partOf(root + screens.panel);
  const group = (name: string, priority: number, takes: Takes): Group => ({
    name: (id, modules) => (takes(id, modules) ? name : null),
    debugName: name,
    priority,
  });
  return [
    group('screens', 2, (id, modules) => added.test(id) || (popup(id, modules) && panel(id, modules))),
    group('popup-parts', 1, popup),
    group('panel-parts', 1, panel),
  ];
}

/** The style sheet before the scripts: nothing is painted without it. */
function sheetsFirst(html: string): string {
  const sheets = html.match(/[ \t]*<link rel="stylesheet"[^>]*>\n?/g) ?? [];
  const rest = sheets.reduce((left, sheet) => left.replace(sheet, ''), html);
  return rest.replace(/[ \t]*<script type="module"/, `${sheets.join('')}$&`);
}

export function firstScripts(root: string): Plugin {
  return {
    name: 'first-scripts',
    config(config) {
      const { input } = config.build?.rolldownOptions ?? {};
      // Scripts of one file, as for pages, stay whole.
      if (typeof input !== 'object' || !('popup' in input)) return null;
      return {
        build: { rolldownOptions: { output: { codeSplitting: { groups: groups(root) } } } },
      };
    },
    transformIndexHtml: { order: 'post', handler: sheetsFirst },
  };
}
