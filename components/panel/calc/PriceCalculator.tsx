/** What a loan costs in a year: from the wording of a page, or from figures one fills in. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { PriceRow } from '@/components/PriceRow';
import { PriceSteps } from '@/components/panel/page/PriceSteps';
import { SearchField } from '@/components/SearchField';
import { findPrices } from '@/lib/core/find-prices';
import { LoanFields } from './LoanFields';

const longestPhrase = 300;

export function PriceCalculator({ phrase }: { phrase: string }) {
  const t = useWords(words);
  const [typed, setTyped] = useState(phrase);
  const prices = typed.trim() === '' ? [] : findPrices(typed.slice(0, longestPhrase), { isChosen: true });
  return (
    <>
      <section class="sec" aria-labelledby="phrase-heading">
        <h2 class="sec-h" id="phrase-heading">
          {t('phrase')}
        </h2>
        <div class="after">
          <SearchField label={t('phrase')} placeholder={t('phrase_example')} value={typed} maxLength={longestPhrase} onInput={setTyped} />
        </div>
        <p class="small dim" role="status">
          {typed.trim() !== '' && prices.length === 0 && t('phrase_none')}
        </p>
        {prices.map((price) => (
          <PriceRow key={`${price.start}-${price.end}`} price={price}>
            <PriceSteps price={price} />
          </PriceRow>
        ))}
      </section>
      <LoanFields />
    </>
  );
}
