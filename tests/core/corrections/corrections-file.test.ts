import { expect, test } from 'vitest';
import { type Correction, contributed, writeCorrectionsFile } from '@/lib/core/corrections/corrections-file';
import type { MentionReason } from '@/lib/core/names/mention';

const why: MentionReason = { alias: '花呗', rule: 'strong', folds: [], evidence: null };
const around = { before: '昨晚去听了', after: '音乐的现场，' };
const dismissed = {
  lenderId: 'huabei',
  text: '花呗',
  case: { ...around, surface: '花呗', said: why, dataDate: '2026-10-01' },
};

test('the file holds names, words and verdicts; no lender of the reader’s own and no address', () => {
  const all: Correction[] = [
    { is: false, entry: dismissed, now: 'right' },
    { is: true, entry: { lenderId: 'huabei', text: '花花卡' }, now: 'still' },
    { is: true, entry: { lenderId: 'own-1', text: '张三贷' }, now: 'still' },
    { is: true, entry: { lenderId: 'huabei', text: 'huabei.example.com' }, now: 'still' },
    {
      is: false,
      entry: {
        ...dismissed,
        case: { ...around, before: '见 a.example.com 的', surface: '花呗', said: why, dataDate: '' },
      },
      now: 'right',
    },
  ];
  expect(JSON.parse(writeCorrectionsFile(contributed(all), '2026-11-29'))).toEqual({
    format: 'overdue-lens-corrections',
    version: 1,
    dataDate: '2026-11-29',
    corrections: [
      {
        ...{ lenderId: 'huabei', is: false, name: '花呗', surface: '花呗', ...around },
        ...{ said: why, dataDate: '2026-10-01', now: 'right' },
      },
      { lenderId: 'huabei', is: true, name: '花花卡', dataDate: null, now: 'still' },
    ],
  });
});
