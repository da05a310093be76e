/** Works out the yearly rate of a selected or typed phrase, step by step. */
import offerWords from '@/assets/strings/offer.json';
import priceWords from '@/assets/strings/panel-prices.json';
import words from '@/assets/strings/panel-translate.json';
import { useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { FeeCosts } from '@/components/panel/lens/FeeCosts';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { gapsOf, isPagesOwnFigure } from '@/lib/core/offers/stated-price';
import { type Translation, translatePhrase } from '@/lib/core/translation/translate-phrase';
import { FeeNotes } from './FeeNotes';
import { NamesInPhrase } from './NamesInPhrase';
import { PhraseField } from './PhraseField';
import { TranslatedPriceView } from './TranslatedPriceView';
import { useNoteWords } from './translation-words';

const maxPhraseLength = 300;
/** Made up to show the ways prices are written; none is anyone's offer. */
const examples = ['日息万五', '月息1%，会员费299元', '借1万，每月还900，分12期', '一分利'] as const;

export function Translator({ phrase: typed, onType }: { phrase: string; onType: (phrase: string) => void }) {
  const t = useWords(words);
  const translation = translatePhrase(typed.slice(0, maxPhraseLength));
  const isBlank = typed.trim() === '';
  const isEmpty = translation.prices.length === 0 && translation.fees.length === 0 && translation.notes.length === 0;
  return (
    <>
      <section class="sec" aria-label={t('heading')}>
        <PhraseField value={typed} maxLength={maxPhraseLength} onInput={onType} />
        {isBlank && (
          <p class="links small after">
            <span class="dim">{t('try')}</span>
            {examples.map((example) => (
              <button key={example} type="button" class="link" lang="zh" onClick={() => onType(example)}>
                {example}
              </button>
            ))}
          </p>
        )}
        <div role="status">{!isBlank && isEmpty && <NothingRead typed={typed} />}</div>
      </section>
      {!isBlank && <NamesInPhrase phrase={typed} />}
      {!isEmpty && <Read translation={translation} />}
    </>
  );
}

function NothingRead({ typed }: { typed: string }) {
  const t = useWords(words);
  const { lookUp } = useNav();
  return (
    <EmptyState title={t('none_heading')}>
      <p>{t('none_text')}</p>
      <p>
        <button type="button" class="link" onClick={() => lookUp(typed.trim())}>
          {t('look_up_rest')}
        </button>
      </p>
    </EmptyState>
  );
}

function Read({ translation }: { translation: Translation }) {
  const t = useWords(words);
  const say = useNoteWords();
  const { notes, withFees } = translation;
  // “加收 50%” alone has no yearly rate; the note on lateness already covers it.
  const saysUplift = notes.some(({ note }) => note === 'late_uplift');
  const prices = translation.prices.filter(({ price }, at) => {
    if (saysUplift && price.assumptions.includes('uplift_of_contract_rate')) return false;
    const before = translation.prices[at - 1]?.price;
    return !isPagesOwnFigure({ ...price, lenderId: null }, before && { ...before, lenderId: null });
  });
  return (
    <>
      {prices.length > 0 && (
        <section class="sec" aria-labelledby="phrase-prices">
          <h2 class="sec-h" id="phrase-prices">
            {t('read')}
            <small>{t('read_note', { n: prices.length })}</small>
          </h2>
          {prices.map((translated) => (
            <TranslatedPriceView key={`${translated.price.start}-${translated.price.end}`} translated={translated} />
          ))}
        </section>
      )}
      {withFees.length > 0 && (
        <section class="sec" aria-labelledby="phrase-fees">
          <h2 class="sec-h" id="phrase-fees">
            {t('with_fees')}
          </h2>
          {withFees.map(({ assumption, costs, isFloor }) => (
            <div key={assumption} class="fee-offer">
              {(withFees.length > 1 || assumption === 'no_rate_said') && <h3>{t(`with_fees_${assumption}`)}</h3>}
              <FeeCosts caption={t(`with_fees_${assumption}`)} costs={costs} isFloor={isFloor} />
            </div>
          ))}
          <FeeNotes fees={translation.fees} />
        </section>
      )}
      {notes.length > 0 && (
        <section class="sec" aria-labelledby="phrase-notes">
          <h2 class="sec-h" id="phrase-notes">
            {t('notes')}
          </h2>
          <ul class="bullets small">
            {notes.map((remark) => (
              <li key={remark.note}>{say(remark)}</li>
            ))}
          </ul>
        </section>
      )}
      <Missing translation={translation} />
    </>
  );
}

function Missing({ translation: { prices, fees } }: { translation: Translation }) {
  const t = useWords(priceWords);
  const say = useWords(offerWords);
  const stated = prices.map(({ price }) => ({ ...price, lenderId: null }));
  // Sum and term may be said beside the price and not in it.
  const costs = prices.flatMap((translated) => translated.costs);
  const isSaid = (part: 'principal' | 'term') => costs.some(({ filledIn }) => !filledIn.includes(part));
  const gaps = gapsOf(stated, fees.length > 0).filter(
    (gap) => !((gap === 'principal' || gap === 'term') && isSaid(gap)),
  );
  if (prices.length === 0 || gaps.length === 0) return null;
  return (
    <section class="sec">
      <Notice>{t('missing', { gaps: gaps.map((gap) => say(`gap_${gap}`)).join(say('gap_join')) })}</Notice>
    </section>
  );
}
