import { expect, test } from 'vitest';
import { rejectLegalCap } from '@/lib/core/prices/rejections/reject-legal-cap';
import { refined } from '@/tests/support/figure-in';

test.each(['年利率24%为司法上限', '民间借贷利率不得超过15.4%', '民法第205条约定利率上限由20%降为16%'])(
  'turned down: %s',
  (text) => {
    expect(refined(rejectLegalCap, text).rejection).toBe('legal_cap');
  },
);

test.each(['双方约定年利率24%,法院支持', '年利率24%', '本产品年化均在24%以内,符合规定', '实际年化39.8%,远超法定24%'])(
  'let through: %s',
  (text) => {
    expect(refined(rejectLegalCap, text).rejection).toBeUndefined();
  },
);
