import type { CalculatorStart } from '@/components/panel/panel-route';

/** The calculators. */
export function CalculateView(_: { start: CalculatorStart | null }) {
  return null;
}
