import { expect, test } from 'vitest';
import { cellMark } from '@/lib/core/text/normalize';
import { pricesInText } from '@/lib/services/pictures/prices-in-text';

const rows = (...lines: string[][]) => lines.map((cells) => cells.join(cellMark)).join('\n');
const found = (text: string) =>
  pricesInText(text).map(({ start, end, annualPercentHigh }) => [text.slice(start, end), annualPercentHigh]);

const offers = rows(
  ['机构', '产品', '年化利率 (单利)', '最高额度'],
  ['招联消费金融', '好期贷', '7.3%-24%', '20万'],
  ['马上消费金融', '安逸花', '9%-23.99%', '5万'],
);

test('a table without a price in its sentences is read by its columns, also over a row that is hard to read', () => {
  expect(found(offers)).toEqual([
    ['7.3%-24%', 24],
    ['9%-23.99%', 23.99],
  ]);
  expect(found(offers.replace('\n', '\n\n'))).toHaveLength(2);
});

test('what stands above and below it is read as before', () => {
  expect(found(`好期贷年化18%\n${offers}\n月息二分`).map(([surface]) => surface)).toEqual([
    '年化18%',
    '7.3%-24%',
    '9%-23.99%',
    '月息二分',
  ]);
});

test('rows that are sentences stay sentences', () => {
  expect(found(rows(['年利率18%', '可借20万', '当天到账']))).toEqual([['年利率18%', 18]]);
});
