/** 0% is an offer's lure, and no price to compare. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

export const rejectNothing: EnglishRefiner = (_, { figure }) => (figure.high === 0 ? 'nothing_or_all' : undefined);
