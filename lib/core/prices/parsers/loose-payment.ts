/** 每月还893元, where neither the sum nor the number of payments is said. */
import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { readNumber } from '@/lib/core/text/numbers';
import { amount, spanOf } from './money-patterns';

const loose = new RegExp(`(?:每个?[月期]|月)[^,;\\d]{0,3}?[还付供][^,;\\d]{0,4}${amount}元?(?!%)`);

export function loosePayments(text: string): Price[] {
  const match = loose.exec(text);
  if (!match) return [];
  const price = newPrice(...spanOf(match), 'instalment', 'month', null, null, 0, match[0]);
  price.assumptions.push('principal_missing', 'period_missing');
  price.paymentYuan = readNumber(match[1]);
  return [price];
}
