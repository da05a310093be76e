/**
 * Per quarter and per half-year there is no reading, since a wrong one would be worse; nor is a share of the cost of making
 * something, or what a rate was lowered by, a price.
 */
import type { Refiner } from '@/lib/core/prices/interpretation';

const notRead = /(?:季度?|半年)[的利息费]|(?:生产|总|占)[^,]{0,4}成本的?|[降减]$/;

export const rejectUnreadPeriod: Refiner = (_, { before }) =>
  notRead.test(before) ? 'per_quarter_or_half_year' : undefined;
