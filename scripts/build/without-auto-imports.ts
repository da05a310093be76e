/**
 * Takes WXT's auto-import step out of the build. `imports: false` keeps it from finding our files, but WXT 0.21.4 still
 * runs it, and a parameter that happens to be called `storage` then pulls 40 kB of WXT into the page script.
 */
import type { InlineConfig, PluginOption } from 'vite';

function withoutStep(plugins: PluginOption[]): PluginOption[] {
  return plugins
    .filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'unimport'))
    .map((plugin) => (Array.isArray(plugin) ? withoutStep(plugin) : plugin));
}

export function withoutAutoImports(config: InlineConfig): void {
  config.plugins = withoutStep(config.plugins ?? []);
}
