/** The answers to what is typed, below the field and in place of the screen: prices first, then lenders, then the guide. */
import { useEffect } from 'preact/hooks';
import words from '@/assets/strings/ask.json';
import offerWords from '@/assets/strings/offer.json';
import shared from '@/assets/strings/shared.json';
import { useApp, useLocale, useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { useNamedPercent } from '@/components/figures/named-percent';
import { PriceKey, PriceRow, usePriceWords } from '@/components/figures/PriceRow';
import { PriceRuler } from '@/components/figures/PriceRuler';
import { Chevron } from '@/components/Icons';
import { LenderRow } from '@/components/LenderRow';
import { Notice } from '@/components/Notice';
import { shorten } from '@/components/shorten';
import { useAsync } from '@/components/use-async';
import { isAboveCap } from '@/lib/core/loans/court-cap';
import { yearlyPercent } from '@/lib/core/loans/loan-cost';
import { defaultPrincipalYuan, defaultTermMonths } from '@/lib/core/loans/loan-defaults';
import { isPagesOwnFigure } from '@/lib/core/offers/group-prices';
import type { Translation } from '@/lib/core/translation/translate-phrase';
import type { PanelTarget } from '@/lib/messaging/protocol';
import { answersId } from './AskField';
import { type Answers as AnswersOf, answersTo } from './answers';
import { isQuestion } from './guide-answers';
import type { Intent } from './intents';

interface AnswersProps {
  query: string;
  /** `answer`: names the row that was pressed. */
  onOpen: (target: PanelTarget, answer: string) => void;
  /** Id of the element of an answer, for whoever brings the focus back to it. */
  idOf?: (answer: string) => string;
  /** Called once the answers are drawn. */
  onShown?: () => void;
}

type Opening = Pick<AnswersProps, 'onOpen' | 'idOf'>;

/** As much as the translator takes. */
const maxPhraseLength = 500;
const maxPrices = 4;
const usualTerms = { sum: defaultPrincipalYuan.toLocaleString('en-US'), n: defaultTermMonths };
/** As long as a name of one's own may be. */
const maxOwnName = 60;

export function Answers({ query, onOpen, idOf, onShown }: AnswersProps) {
  const app = useApp();
  const t = useWords(words);
  const locale = useLocale();
  const found = useAsync(() => answersTo(app, query, locale), [app, query, locale]);
  const isShown = found.state === 'done';
  useEffect(() => {
    if (isShown) onShown?.();
  }, [isShown]);
  if (found.state !== 'done') return <div id={answersId} aria-busy={found.state === 'loading'} />;
  const { lenders, translation, guide, intent } = found.value;
  // What is no question may be the name of a lender no record is held of.
  const isNothing =
    lenders.length === 0 && translation === null && intent === null && (guide.length === 0 || !isQuestion(query));
  const opening: Opening = { onOpen, ...(idOf ? { idOf } : {}) };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows inside take the keys
    <div id={answersId} class="answers" onKeyDown={moveAlong}>
      <h1 class="vh">{t('heading', { query: shorten(found.value.query) })}</h1>
      <Count answers={found.value} />
      {intent ? <IntentRow intent={intent} {...opening} /> : null}
      {isNothing ? <Nothing query={found.value.query} {...opening} /> : null}
      {translation ? <Prices translation={translation} query={found.value.query} {...opening} /> : null}
      {lenders.length > 0 ? <Lenders lenders={lenders} {...opening} /> : null}
      {guide.length > 0 ? <Guide guide={guide} {...opening} /> : null}
    </div>
  );
}

/** Read out when it changes; what it says stands below in full. */
function Count({ answers: { lenders, translation, guide } }: { answers: AnswersOf }) {
  const t = useWords(words);
  return (
    <p class="vh" role="status">
      {t('count', { lenders: lenders.length, prices: translation?.prices.length ?? 0, chapters: guide.length })}
    </p>
  );
}

function Nothing({ query, onOpen, idOf }: Opening & { query: string }) {
  const t = useWords(words);
  const word = useWords(shared);
  return (
    <EmptyState title={t('none', { query: shorten(query) })} level={2}>
      <Notice lead={word('no_record_lead')} />
      <p class="small">{t('none_body')}</p>
      <ol class="steps-list small">
        <li>{t('go_on_1')}</li>
        <li>{t('go_on_2')}</li>
        <li>{t('go_on_3')}</li>
      </ol>
      <div class="actions">
        <button
          type="button"
          class="btn wide"
          onClick={() => onOpen({ view: 'add', name: query.slice(0, maxOwnName) }, 'add')}
          {...(idOf ? { id: idOf('add') } : {})}
        >
          {t('add', { query: shorten(query) })}
        </button>
        <button
          type="button"
          class="btn wide"
          onClick={() => onOpen({ view: 'guide', chapterId: 'check-a-licence' }, 'check-a-licence')}
          {...(idOf ? { id: idOf('check-a-licence') } : {})}
        >
          {t('how_to_check')}
        </button>
      </div>
    </EmptyState>
  );
}

/** Arrow keys lead along the answers and, from the first, back to the field. */
function moveAlong(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const at = rows.indexOf(document.activeElement as HTMLButtonElement);
  if (at === -1) return;
  event.preventDefault();
  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next) next.focus();
  else if (event.key === 'ArrowUp') document.querySelector<HTMLElement>(`[aria-controls="${answersId}"]`)?.focus();
}

function Prices({ translation, query, onOpen, idOf }: Opening & { translation: Translation; query: string }) {
  const t = useWords(words);
  const prices = translation.prices.filter(({ price }, at) => {
    const before = translation.prices[at - 1]?.price;
    return !isPagesOwnFigure({ ...price, lenderId: null }, before && { ...before, lenderId: null });
  });
  return (
    <section aria-labelledby="answers-prices">
      <h2 class="grp" id="answers-prices">
        {t('prices')}
      </h2>
      {prices.slice(0, maxPrices).map(({ price }) => (
        <PriceRow key={price.start} price={price} size="small" />
      ))}
      <WithFees translation={translation} />
      <button
        type="button"
        class="row more-row"
        onClick={() => onOpen({ view: 'translate', phrase: query.slice(0, maxPhraseLength) }, 'steps')}
        {...(idOf ? { id: idOf('steps') } : {})}
      >
        <span class="t">{t('steps')}</span>
        <span class="end">
          <Chevron />
        </span>
      </button>
    </section>
  );
}

function IntentRow({ intent: { kind, daysOverdue, dueOn }, onOpen, idOf }: Opening & { intent: Intent }) {
  const t = useWords(words);
  return (
    <button
      type="button"
      class="row guide-row"
      onClick={() => onOpen({ view: 'late', lenderId: null, dueOn, overdueYuan: null }, 'late')}
      {...(idOf ? { id: idOf('late') } : {})}
    >
      <span>
        <span class="t">{kind === 'letter' ? t('letter') : t('late', { n: daysOverdue ?? 0 })}</span>
        <span class="d">{t(kind === 'letter' ? 'letter_what' : 'late_what')}</span>
      </span>
      <span class="end">
        <Chevron />
      </span>
    </button>
  );
}

/** The last way to count is the one that costs more. */
function WithFees({ translation }: { translation: Translation }) {
  const t = useWords(offerWords);
  const named = useNamedPercent();
  const said = usePriceWords();
  const ways = translation.withFees.flatMap(({ costs, assumption, filledIn }) => {
    const percent = yearlyPercent(costs.withAll);
    return percent === null || assumption === 'no_rate_said' ? [] : [{ percent, filledIn }];
  });
  const [dearest] = ways.sort((a, b) => b.percent - a.percent);
  if (!dearest) return null;
  const { percent, filledIn } = dearest;
  const price = { kind: 'rate' as const, annualPercentLow: percent, annualPercentHigh: percent };
  const { sentence } = said(price);
  return (
    <div class="price">
      <div class="top">
        <span>{t('with_fees')}</span>
        <span class={isAboveCap(percent) ? 'is over' : 'is'}>
          {named(percent)}
          <small>{t('a_year')}</small>
        </span>
      </div>
      <PriceRuler
        low={percent}
        high={percent}
        size="small"
        label={`${t('with_fees')} ${named(percent)}. ${sentence}`}
      />
      <p class="rel">
        <PriceKey price={price} />
        {sentence}
        {filledIn.length > 0 && ` · ${t('on_usual', usualTerms)}`}
      </p>
    </div>
  );
}

function Lenders({ lenders, onOpen, idOf }: Pick<AnswersOf, 'lenders'> & Opening) {
  const t = useWords(words);
  const word = useWords(shared);
  return (
    <section aria-labelledby="answers-lenders">
      <h2 class="grp" id="answers-lenders">
        {t('lenders', { n: lenders.length })}
      </h2>
      <ul>
        {lenders.map(({ id, name, kind, status, matched }) => (
          <LenderRow
            key={id}
            name={name}
            status={status}
            detail={status === 'own' ? null : word(`short_${kind}`)}
            also={matched === null ? null : t('also_written', { name: matched })}
            onOpen={() => onOpen({ view: 'lender', lenderId: id }, id)}
            {...(idOf ? { id: idOf(id) } : {})}
          />
        ))}
      </ul>
    </section>
  );
}

function Guide({ guide, onOpen, idOf }: Pick<AnswersOf, 'guide'> & Opening) {
  const t = useWords(words);
  return (
    <section aria-labelledby="answers-guide">
      <h2 class="grp" id="answers-guide">
        {t('guide')}
      </h2>
      <ul>
        {guide.map(({ chapterId, title, text }) => (
          <li key={chapterId}>
            <button
              type="button"
              class="row guide-row"
              onClick={() => onOpen({ view: 'guide', chapterId }, chapterId)}
              {...(idOf ? { id: idOf(chapterId) } : {})}
            >
              <span>
                <span class="t">{title}</span>
                <span class="d">{text}</span>
              </span>
              <span class="end">
                <Chevron />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
