import { expect, test } from 'vitest';
import { targetOf } from '@/components/popup/LookUpField';

test.each([
  [' 小米 ', { view: 'lookup', query: '小米' }],
  ['重庆小米消费金融有限公司', { view: 'lookup', query: '重庆小米消费金融有限公司' }],
  ['日'.repeat(600), { view: 'translate', phrase: '日'.repeat(500) }],
])('%s', (typed, target) => {
  expect(targetOf(typed)).toEqual(target);
});
