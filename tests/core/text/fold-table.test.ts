import { describe, expect, it } from 'vitest';
import {
  foldTable,
  foldText,
  isAnnotationLetter,
  isClosing,
  isIgnorable,
  isLatin,
  isMiddleDot,
  isOpening,
  isSpace,
  middleDots,
  plainUnit,
  spaceUnits,
} from '@/lib/core/text/fold-table';

const plain = (character: string) => String.fromCharCode(plainUnit(character.charCodeAt(0)));

describe('plainUnit', () => {
  it.each([
    ['Ａ', 'a'],
    ['７', '7'],
    ['（', '('],
    ['Q', 'q'],
    ['Ⓑ', 'b'],
    ['ⓩ', 'z'],
    ['⾦', '金'],
    ['㊎', '金'],
    ['\uf914', '樂'],
    ['錢', '錢'],
    ['·', '·'],
  ])('%s → %s', (written, meant) => {
    expect(plain(written)).toBe(meant);
  });
});

it('lists the spaces and middle dots that it knows', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  const written = (is: (unit: number) => boolean) =>
    units
      .filter(is)
      .map((unit) => String.fromCharCode(unit))
      .join('');
  expect(written(isSpace)).toBe([...spaceUnits].sort().join(''));
  expect(written(isMiddleDot)).toBe([...middleDots].sort().join(''));
});

describe('foldTable', () => {
  const table = foldTable('钱錢銭 天~兲祆 乐樂 c');
  const fold = (character: string) => String.fromCharCode(table.fold(character.charCodeAt(0)));

  it('takes each character of a group for its first, after plain shapes are resolved', () => {
    expect(['錢', '銭', '钱', '兲', '\uf914', 'Ｃ', '人'].map(fold)).toEqual(['钱', '钱', '钱', '天', '乐', 'c', '人']);
  });

  it('knows look-alikes from other scripts', () => {
    expect(['兲', '祆', '錢', '天', '~'].map((character) => table.isLookAlike(character.charCodeAt(0)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('classes of units', () => {
  const all = (test: (unit: number) => boolean, characters: string) =>
    Array.from({ length: characters.length }, (_, at) => test(characters.charCodeAt(at)));

  it('skips what is not seen, and nothing that is', () => {
    expect(all(isIgnorable, '\u200b\ufeff\u00ad\ue000\uf8ff\ufe0f\u0301\u3164\uffa0\udb40\u0000')).not.toContain(false);
    expect(all(isIgnorable, '金a ，。\n\t!～\u3000·é\ud83d')).not.toContain(true);
  });

  it('tells spaces, dots and brackets', () => {
    expect(all(isSpace, ' \t\u00a0\u3000\u2003')).not.toContain(false);
    expect(all(isSpace, '\n\r·')).not.toContain(true);
    expect(all(isMiddleDot, '·•‧・')).not.toContain(false);
    expect([isOpening(0x28), isOpening(0xff08), isClosing(0x29), isClosing(0xff09), isOpening(0x5b)]).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('tells letters of names from letters of pronunciations', () => {
    expect(all(isLatin, 'az09')).not.toContain(false);
    expect(all(isLatin, 'Aé金-')).not.toContain(true);
    expect(all(isAnnotationLetter, 'aZàǚǖɡＡㄈˊ4')).not.toContain(false);
    expect(all(isAnnotationLetter, '金 )-')).not.toContain(true);
  });
});

it('folds a text unit by unit', () => {
  expect(foldText('甲乙貸ＡＢ', foldTable('贷貸'))).toBe('甲乙贷ab');
});
