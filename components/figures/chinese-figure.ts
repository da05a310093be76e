/** Parses numbers typed in Chinese characters: 一万, 两万五, 十二, 七点二. */
import { readNumber } from '@/lib/core/text/numbers';

/** Thousands down to ones, each at most once and in this order; a zero may fill a gap. */
const section =
  '(?:[一二两三四五六七八九]千)?(?:零?[一二两三四五六七八九]百)?(?:零?[一二两三四五六七八九]?十)?(?:零?[一二两三四五六七八九])?';
const wellFormed = new RegExp(`^(?=[^点])(?:(?=[^万])${section}万)?${section}(?:点[零一二三四五六七八九]{1,6})?$`);
const plainForms: Record<string, string> = { 〇: '零', 兩: '两', 萬: '万', 點: '点' };

/** null for other characters and for numbers that are not well formed, such as 百万千. */
export function readChineseFigure(typed: string): number | null {
  const plain = typed.replace(/[〇兩萬點]/g, (character) => plainForms[character] ?? character);
  if (plain === '零') return 0;
  return wellFormed.test(plain) ? readNumber(plain) : null;
}
