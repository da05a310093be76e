/** Lenders named in the phrase beside its prices, each with the way to its record. */
import summaryWords from '@/assets/strings/lender-summary.json';
import words from '@/assets/strings/panel-translate.json';
import { useApp, useText, useWords } from '@/components/app-context';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { LenderRow } from '@/components/rows/LenderRow';
import { useAsync } from '@/components/use-async';
import { lenderSummary } from '@/lib/core/lenders/lender-summary';

export function NamesInPhrase({ phrase }: { phrase: string }) {
  const t = useWords(words);
  const text = useText();
  const app = useApp();
  const { go } = useNav();
  const answer = useAsync(async () => {
    const [ids, knowledge] = await Promise.all([app.findLenderIds(phrase), app.knowledge]);
    const lenders = await Promise.all(ids.map((id) => knowledge.lender(id)));
    return lenders.filter((lender) => lender !== null);
  }, [app, phrase]);
  if (answer.state !== 'done' || answer.value.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="phrase-names">
      <h2 class="sec-h" id="phrase-names">
        {t('names')}
      </h2>
      <ul>
        {answer.value.map((lender) => {
          const { who } = lenderSummary(lender, summaryWords);
          return (
            <LenderRow
              key={lender.id}
              id={rowElementId(lender.id)}
              name={lender.name}
              status={lender.status.value}
              detail={who.known ? text(who.main) : null}
              onOpen={() => go({ view: 'lender', lenderId: lender.id }, lender.id)}
            />
          );
        })}
      </ul>
    </section>
  );
}
