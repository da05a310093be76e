import { expect, test } from 'vitest';
import { isNamedForService } from '@/lib/core/prices/vocabulary/zh-heads';

test.each([
  ['担保费', true],
  ['服务费率', true],
  ['保险费', true],
  ['手续费', false],
  ['利率', false],
])('%s is named for something else than the loan: %s', (name, isService) => {
  expect(isNamedForService(name)).toBe(isService);
});
