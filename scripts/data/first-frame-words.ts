/** Puts words of `assets/strings` beside the places of a page's first frame: `data-words="popup.dash"` gets one attribute a language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '@/lib/core/wording/fact';
import { withTraditional } from './traditional';

const strings = join(import.meta.dirname, '../../assets/strings');

function wordsAt(file: string, key: string): Text {
  const words = (JSON.parse(readFileSync(join(strings, `${file}.json`), 'utf8')) as Record<string, Text>)[key];
  if (!words) throw new Error(`No words stand at ${file}.${key}.`);
  return withTraditional(words);
}

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export function withFirstFrameWords(html: string): string {
  return html.replace(/data-words="([\w-]+)\.(\w+)"/g, (place, file: string, key: string) => {
    const { zh, tw, en } = wordsAt(file, key);
    return `${place} data-zh-cn="${escaped(zh)}" data-zh-tw="${escaped(tw ?? zh)}" data-en="${escaped(en)}"`;
  });
}
