/** Fen as yuan with two decimals and thousands commas: 1415872 → `14,158.72`. */
import type { Fen } from '@/lib/core/loans/money';

export function formatFen(fen: Fen): string {
  const sign = fen < 0 ? '−' : '';
  const [yuan = '0', cents = '00'] = (Math.abs(fen) / 100).toFixed(2).split('.');
  return `${sign}${yuan.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}
