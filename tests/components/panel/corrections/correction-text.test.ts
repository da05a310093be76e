import { expect, test } from 'vitest';
import { correctionText } from '@/components/panel/corrections/correction-text';
import { aLender } from '@/tests/support/sample-lenders';

test('names the record and the data, leaves blanks to fill in, and says nothing of the reader', () => {
  const words = {
    heading: '纠错',
    record: '条目：',
    dataDate: '资料日期：',
    whatIsWrong: '哪一句：',
    whereItIsWritten: '哪里：',
  };
  expect(correctionText(aLender(), '2026-11-21', words)).toBe(
    '纠错\n\n条目： 样例金融 (sample-lender)\n资料日期： 2026-11-21\n\n哪一句：\n\n哪里：\n',
  );
});
