import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { articleIn } from '@/lib/core/lenders/rule-article';

test('every article that is cited reads in Traditional as a converter writes it', () => {
  const rules = JSON.parse(readFileSync('assets/data/rules.json', 'utf8')) as { article: string | null }[];
  const convert = Converter({ from: 'cn', to: 'tw' });
  for (const { article } of rules) {
    if (article === null) continue;
    expect(articleIn(article, 'zh-TW')).toBe(convert(article));
    expect(articleIn(article, 'zh-CN')).toBe(article);
  }
});
