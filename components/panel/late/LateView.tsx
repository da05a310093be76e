/** “Already late”: of a kept loan by its own figures, or by what is said of it. */
import type { LatePlace } from '@/components/panel/navigation/panel-route';
import { AnyLate } from './AnyLate';
import { LateLoan } from './LateLoan';

export function LateView({ place }: { place: LatePlace }) {
  return place.loanId === undefined ? <AnyLate place={place} /> : <LateLoan place={place} loanId={place.loanId} />;
}
