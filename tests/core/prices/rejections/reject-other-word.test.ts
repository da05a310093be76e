import { expect, test } from 'vitest';
import { rejectOtherWord } from '@/lib/core/prices/rejections/reject-other-word';
import { refined } from '@/tests/support/figure-in';

test.each(['利率走低,通过率98%', '首付20%', '同比增长30%', '贷款占比5%'])('turned down: %s', (text) => {
  expect(refined(rejectOtherWord, text).rejection).toBe('other_word_governs');
});

test.each(['年利率18%', '服务费3%', '罚息上浮50%', '违约金比例5%'])('let through: %s', (text) => {
  expect(refined(rejectOtherWord, text).rejection).toBeUndefined();
});
