/** The answers to what is typed, below the field and in place of the screen: prices first, then lenders, then the guide. */
import { useEffect } from 'preact/hooks';
import words from '@/assets/strings/ask.json';
import paperWords from '@/assets/strings/papers.json';
import shared from '@/assets/strings/shared.json';
import { useApp, useLocale, useText, useWords } from '@/components/app-context';
import { CouldNotShow } from '@/components/CouldNotShow';
import { LenderRow } from '@/components/rows/LenderRow';
import { shorten } from '@/components/shorten';
import { useAsync } from '@/components/use-async';
import type { Paper } from '@/lib/core/lenders/papers';
import { AnswerRow, type Opening } from './AnswerRow';
import { answersId } from './AskField';
import { type Answers as AnswersOf, answersTo } from './answers';
import { ComfortAnswer } from './ComfortAnswer';
import { isQuestion } from './guide-answers';
import type { Intent } from './intents';
import { NothingAnswered } from './NothingAnswered';
import { PriceAnswers } from './PriceAnswers';

interface AnswersProps extends Opening {
  query: string;
  /** Called once the answers are drawn. */
  onShown?: () => void;
}

export function Answers({ query, onShown, ...opening }: AnswersProps) {
  const app = useApp();
  const t = useWords(words);
  const locale = useLocale();
  const found = useAsync(() => answersTo(app, query, locale), [app, query, locale]);
  const isShown = found.state === 'done';
  useEffect(() => {
    if (isShown) onShown?.();
  }, [isShown]);
  if (found.state === 'failed')
    return (
      <div id={answersId}>
        <CouldNotShow error={found.error} />
      </div>
    );
  if (found.state === 'loading') return <div id={answersId} aria-busy="true" />;
  const { lenders, translation, guide, intent, paper, comfort } = found.value;
  // What is no question may be the name of a lender no record is held of.
  const isNothing =
    comfort === null &&
    lenders.length === 0 &&
    translation === null &&
    intent === null &&
    paper === null &&
    (guide.length === 0 || !isQuestion(query));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows inside take the keys
    <div id={answersId} class="answers" onKeyDown={moveAlong}>
      <h1 class="vh">{t('heading', { query: shorten(found.value.query) })}</h1>
      {comfort ? <ComfortAnswer comfort={comfort} {...opening} /> : <Count answers={found.value} />}
      {paper ? <Happened paper={paper} {...opening} /> : null}
      {intent ? <Asked intent={intent} {...opening} /> : null}
      {isNothing ? <NothingAnswered query={found.value.query} {...opening} /> : null}
      {translation ? <PriceAnswers translation={translation} query={found.value.query} {...opening} /> : null}
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

function Asked({
  intent: { kind, daysOverdue, dueOn, lenderId, overdueYuan },
  ...opening
}: Opening & { intent: Intent }) {
  const t = useWords(words);
  return (
    <AnswerRow
      answer="late"
      target={{ view: 'late', lenderId, dueOn, overdueYuan }}
      title={kind === 'letter' ? t('letter') : daysOverdue === null ? t('late_any') : t('late', { n: daysOverdue })}
      detail={t(kind === 'letter' ? 'letter_what' : 'late_what')}
      {...opening}
    />
  );
}

function Happened({ paper, ...opening }: Opening & { paper: Paper }) {
  const t = useWords(paperWords);
  const text = useText();
  return (
    <AnswerRow
      answer={`paper-${paper.id}`}
      target={{ view: 'paper', paperId: paper.id }}
      title={text(paper.title)}
      detail={t('row')}
      {...opening}
    />
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
            id={idOf?.(id)}
          />
        ))}
      </ul>
    </section>
  );
}

function Guide({ guide, ...opening }: Pick<AnswersOf, 'guide'> & Opening) {
  const t = useWords(words);
  return (
    <section aria-labelledby="answers-guide">
      <h2 class="grp" id="answers-guide">
        {t('guide')}
      </h2>
      <ul>
        {guide.map(({ chapterId, title, text }) => (
          <li key={chapterId}>
            <AnswerRow
              answer={chapterId}
              target={{ view: 'guide', chapterId }}
              title={title}
              detail={text}
              {...opening}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
