import { describe, expect, test } from 'vitest';
import { problemsIn } from '@/scripts/data/checks/check-data';
import { asFileText, type DataFileName, readDataTexts } from '@/scripts/data/checks/data-files';
import type { Rows } from '@/scripts/data/checks/walk-data';

const texts = readDataTexts();

/** The lists with one of them changed, and what is then told. */
function told(name: DataFileName, change: (rows: Rows) => void): string[] {
  const rows = JSON.parse(texts[name]) as Rows;
  change(rows);
  return problemsIn({ ...texts, [name]: asFileText(rows) });
}

// biome-ignore lint/suspicious/noExplicitAny: a row is spoilt on purpose, in ways its type does not allow
const row = (rows: Rows, id: string): any => rows.find((each) => (each.id ?? each.lenderId) === id);

test('the lists as they are hold', () => {
  expect(problemsIn(texts)).toEqual([]);
});

describe('one line, with the file, the row and the field', () => {
  const spoilt: [string, DataFileName, (rows: Rows) => void, string[]][] = [
    [
      'a value that is none of the allowed ones',
      'lenders',
      (rows) => {
        row(rows, 'qifu-jietiao').status.value = 'licenced';
      },
      [
        'lenders.json: "qifu-jietiao".status.value: "licenced" is not one of licensed, front, closed, unidentified, outside',
      ],
    ],
    [
      'a field that is missing, and one that is unknown',
      'lenders',
      (rows) => {
        const { kind, ...rest } = row(rows, 'qifu-jietiao');
        rows[rows.indexOf(row(rows, 'qifu-jietiao'))] = { ...rest, kindd: kind };
      },
      [
        'lenders.json: "qifu-jietiao".kind: is missing',
        'lenders.json: "qifu-jietiao".kindd: there is no such field; mind its spelling',
      ],
    ],
    [
      'a date',
      'lenders',
      (rows) => {
        row(rows, 'qifu-jietiao').status.asOf = '12.3.2026';
      },
      ['lenders.json: "qifu-jietiao".status.asOf: "12.3.2026" is not a date like 2025-10-01, 2025-10 or 2025'],
    ],
    [
      'a blank sentence',
      'lenders',
      (rows) => {
        row(rows, 'qifu-jietiao').status.text.zh = ' ';
      },
      ['lenders.json: "qifu-jietiao".status.text.zh: is blank: write the sentence, or leave the whole fact out'],
    ],
    [
      'an address',
      'sources',
      (rows) => {
        row(rows, 'own-reading').url = 'http://example.com';
      },
      ['sources.json: "own-reading".url: "http://example.com" does not start with "https://"'],
    ],
    [
      'a source that is not listed',
      'lenders',
      (rows) => {
        row(rows, 'qifu-jietiao').status.source = 'nowhere';
      },
      [
        'lenders.json: "qifu-jietiao".status.source: no row of sources.json has the id "nowhere"; add it to sources.json',
      ],
    ],
    [
      'a name of another lender',
      'aliases',
      (rows) => {
        row(rows, 'xiaomi-finance').aliases[0].text = '花呗';
      },
      ['aliases.json: "xiaomi-finance": "花呗" leads to "ant-huabei" already'],
    ],
    [
      'a telephone number',
      'lenders',
      (rows) => {
        row(rows, 'qifu-jietiao').status.text.en = 'Call 400-810-0000.';
      },
      [
        'lenders.json: "qifu-jietiao".status.text.en: “400-810-0000”: it holds a telephone number; name the page where it is published instead',
      ],
    ],
    [
      'a spelling in Traditional',
      'aliases',
      (rows) => {
        row(rows, 'xiaomi-finance').aliases.push({ text: '小米貸', kind: 'brand', strength: 'strong' });
      },
      ['aliases.json: 小米貸 is not Simplified; its other spellings come from folding'],
    ],
  ];

  test.each(spoilt)('%s', (_, name, change, lines) => {
    expect(told(name, change)).toEqual(lines);
  });

  test('the order of the rows', () => {
    expect(told('sources', (rows) => void rows.push(...rows.splice(0, 1)))).toEqual([
      expect.stringMatching(/^sources\.json: "ant-prospectus-2020": belongs before "/),
    ]);
  });

  test('a file that is no JSON is all that is told', () => {
    expect(problemsIn({ ...texts, rules: '[' })).toEqual([expect.stringMatching(/^rules\.json: is not JSON: /)]);
  });
});
