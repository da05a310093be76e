/** How sure a sentence is, as its framed word; what is advice of ours is called that. */
import words from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import type { Evidence } from '@/lib/core/lenders/lender-summary';
import { isOwnAdvice } from '@/lib/core/lenders/section-evidence';

export function SourceMark({ of }: { of: Pick<Evidence, 'source' | 'confidence'> }) {
  const t = useWords(words);
  const kind = isOwnAdvice(of) ? 'advice' : of.confidence;
  return (
    <span class={`src ${kind}`}>
      <b>{t(`confidence_${kind}`)}</b>
    </span>
  );
}
