/** One thing that happened: what it is, how to tell real from false, the days there are, what to do today, and where to ask. */
import type { ComponentChildren } from 'preact';
import words from '@/assets/strings/papers.json';
import { useApp, useText, useWords } from '@/components/app-context';
import { CouldNotShow } from '@/components/CouldNotShow';
import { ChannelList } from '@/components/panel/channels/ChannelList';
import { LettersButton } from '@/components/panel/letters/LettersButton';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { usePlaceHeading } from '@/components/panel/navigation/use-place-heading';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { SectionSources, SourceRef } from '@/components/panel/sources/SectionSources';
import { PrintThis } from '@/components/print/PrintThis';
import { useAsync } from '@/components/use-async';
import type { Channel } from '@/lib/core/lenders/channels';
import type { Paper, PaperId, PaperSentence } from '@/lib/core/lenders/papers';
import { DeadlineCounter } from './DeadlineCounter';
import { letterAfter } from './letter-after';

export function PaperView({ paperId }: { paperId: PaperId }) {
  const { knowledge } = useApp();
  const answer = useAsync(async () => {
    const records = await knowledge;
    const [papers, channels] = await Promise.all([records.papers(), records.channels()]);
    const paper = papers.find(({ id }) => id === paperId);
    if (paper === undefined) throw new Error(`No paper is called ${paperId}`);
    // The nearest first, as the paper names them.
    return { paper, channels: paper.ask.flatMap((id) => channels.find((channel) => channel.id === id) ?? []) };
  }, [knowledge, paperId]);
  useReturnFocus(answer.state === 'done');
  if (answer.state === 'failed') return <CouldNotShow error={answer.error} />;
  if (answer.state === 'loading') return <div class="head" aria-busy="true" />;
  return <PaperAnswers {...answer.value} />;
}

function PaperAnswers({ paper, channels }: { paper: Paper; channels: readonly Channel[] }) {
  const t = useWords(words);
  const text = useText();
  const { route } = useNav();
  const heading = usePlaceHeading();
  const letterId = letterAfter(paper.id);
  const cited = [...paper.what, ...paper.signs, ...paper.deadlines, ...paper.time, ...paper.today];
  return (
    <article>
      <div class="head">
        {route.behind.length > 0 && <BackButton />}
        <h1 class="summary" tabIndex={-1} ref={heading}>
          {text(paper.title)}
        </h1>
      </div>
      <Section id="what" heading={t('what')}>
        <Sentences sentences={paper.what} cited={cited} />
      </Section>
      <Section id="signs" heading={t('signs')}>
        <Sentences sentences={paper.signs} cited={cited} />
      </Section>
      <Section id="days" heading={t('days')}>
        {paper.deadlines.length === 0 ? (
          <p class="after">{t('days_none')}</p>
        ) : (
          <DeadlineCounter title={text(paper.title)} deadlines={paper.deadlines} cited={cited} />
        )}
        <Sentences sentences={paper.time} cited={cited} />
      </Section>
      <Section id="today" heading={t('today')}>
        <ol class="today-steps">
          {paper.today.map((step) => (
            <li key={step.text.zh}>
              <span>
                {text(step.text)}
                <SourceRef of={step} cited={cited} />
              </span>
            </li>
          ))}
        </ol>
        {letterId && (
          <p class="actions">
            <LettersButton
              row="paper-letter"
              place={{ view: 'letters', loanId: null, letterId }}
              word={`write_${letterId}`}
            />
          </p>
        )}
      </Section>
      <Section id="ask" heading={t('ask')}>
        <ChannelList channels={channels} />
      </Section>
      <div class="sec">
        <SectionSources section={text(paper.title)} cited={cited} />
        <p class="actions">
          <PrintThis />
        </p>
      </div>
    </article>
  );
}

function Section({ id, heading, children }: { id: string; heading: string; children: ComponentChildren }) {
  return (
    <section class="sec" aria-labelledby={`paper-${id}`}>
      <h2 class="sec-h" id={`paper-${id}`}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

function Sentences({ sentences, cited }: { sentences: readonly PaperSentence[]; cited: readonly PaperSentence[] }) {
  const text = useText();
  return (
    <ul class="points">
      {sentences.map((one) => (
        <li key={one.text.zh}>
          {text(one.text)}
          <SourceRef of={one} cited={cited} />
        </li>
      ))}
    </ul>
  );
}
