/** One letter: what to know before, the text with its blanks, what it says in English, what it rests on and how to send it. */

import words from '@/assets/strings/panel-letters.json';
import { useLocale, useName, useText, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { ChannelList } from '@/components/panel/channels/ChannelList';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { PlaceHead } from '@/components/panel/navigation/PlaceHead';
import type { LettersPlace } from '@/components/panel/navigation/panel-route';
import { DeadlineCounter } from '@/components/panel/papers/DeadlineCounter';
import { SectionSources } from '@/components/panel/sources/SectionSources';
import { type Channel, channelsFor } from '@/lib/core/lenders/channels';
import type { Rule } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import type { Paper } from '@/lib/core/lenders/papers';
import { fillLetter, letterText, notesFor } from '@/lib/core/letters/fill-letter';
import { type Letter, letterMatters } from '@/lib/core/letters/letter';
import type { LetterFacts } from '@/lib/core/letters/letter-facts';
import type { Locale } from '@/lib/core/wording/fact';
import { LetterChoices } from './LetterChoices';
import { LetterGrounds } from './LetterGrounds';
import { LetterNotes } from './LetterNotes';
import { LetterReading } from './LetterReading';
import { LetterText } from './LetterText';
import { useLetterDraft } from './use-letter-draft';

interface OneLetterProps {
  place: LettersPlace;
  letter: Letter;
  facts: LetterFacts;
  /** Of the record the loan or the late payment belongs to. */
  lender: Lender | null;
  papers: readonly Paper[];
  channels: readonly Channel[];
  rules: ReadonlyMap<string, Rule>;
  isGone: boolean;
}

/** Where a complaint about a lender may go; a lender that nothing is known of is complained of to itself first. */
function officesFor(letter: Letter, lender: Lender | null, channels: readonly Channel[]) {
  const ids = channelsFor(lender, channels).map(({ id }) => id);
  const offices = letter.offices.filter(({ channelId }) => ids.includes(channelId));
  const beyond = lender && offices.find(({ channelId }) => channelId !== 'lender');
  return { offices, first: beyond ?? offices[0] ?? null };
}

export function OneLetter({ place, letter, facts, lender, papers, channels, rules, isGone }: OneLetterProps) {
  const t = useWords(words);
  const text = useText();
  const locale = useLocale();
  const { loanId } = place;
  const made = JSON.stringify([loanId, place.known, letter.id]);
  const [officeId, setOffice] = useLetterDraft(`${made} office`, loanId);
  const [matterChosen, setMatter] = useLetterDraft(`${made} matter`, loanId);
  const [scriptChosen, setScript] = useLetterDraft(`${made} script`, loanId);
  const { offices, first } = officesFor(letter, lender, channels);
  const office = offices.find(({ channelId }) => channelId === officeId) ?? first;
  const matter = letter.hasMatters ? (letterMatters.find((one) => one === matterChosen) ?? letterMatters[0]) : null;
  const script: Locale = locale === 'zh-TW' && scriptChosen !== 'zh-CN' ? 'zh-TW' : 'zh-CN';
  const choice = { office, matter };
  const filled = fillLetter(letter, facts, choice, rules, words);
  const key = JSON.stringify([made, office?.channelId, matter, script]);
  const [typed, setTyped] = useLetterDraft(key, loanId);
  const before = notesFor(letter.before, facts, choice);
  const how = notesFor(letter.how, facts, choice);
  const cited = [...before, ...how];
  const ids = office ? [office.channelId, ...letter.ask] : letter.ask;
  return (
    <article class="one-letter">
      <Head letter={letter} isGone={isGone} lender={lender} />
      <section class="sec" aria-labelledby="letter-before">
        <h2 class="sec-h" id="letter-before">
          {t('before')}
        </h2>
        <Deadline paper={papers.find(({ id }) => id === letter.paperId) ?? null} />
        <LetterNotes notes={before} cited={cited} />
      </section>
      <LetterChoices
        offices={offices}
        office={office}
        onOffice={setOffice}
        channels={channels}
        matter={matter}
        onMatter={setMatter}
        script={locale === 'zh-TW' ? script : null}
        onScript={setScript}
      />
      <LetterText
        key={key}
        text={letterText(filled, script)}
        typed={typed}
        onType={setTyped}
        script={script}
        fileName={`letter-${letter.id}-${facts.today}.txt`}
      />
      {locale === 'en' && <LetterReading filled={filled} script={script} isChanged={typed !== null} />}
      <LetterGrounds ruleIds={filled.ruleIds} rules={rules} />
      <section class="sec" aria-labelledby="letter-how">
        <h2 class="sec-h" id="letter-how">
          {t('how')}
        </h2>
        <LetterNotes notes={how} cited={cited} />
        <ChannelList channels={ids.flatMap((id) => channels.find((channel) => channel.id === id) ?? [])} />
        <SectionSources section={text(letter.title)} cited={cited.map(({ sentence }) => sentence)} />
      </section>
    </article>
  );
}

function Head({ letter, isGone, lender }: { letter: Letter; isGone: boolean; lender: Lender | null }) {
  const t = useWords(words);
  const text = useText();
  const name = useName();
  return (
    <PlaceHead title={text(letter.wish)}>
      <p class="small">{text(letter.detail)}</p>
      <p class="small dim">{t('note')}</p>
      {isGone && (
        <div class="after">
          <Notice>{t('gone')}</Notice>
        </div>
      )}
      {lender?.kind === 'outside_mainland' && (
        <div class="after">
          <Notice>{t('not_mainland', { name: name(lender.name) })}</Notice>
        </div>
      )}
    </PlaceHead>
  );
}

/** The days there are, and all else about the paper that came. */
function Deadline({ paper }: { paper: Paper | null }) {
  const t = useWords(words);
  const text = useText();
  if (paper === null) return null;
  const title = text(paper.title);
  return (
    <>
      <DeadlineCounter title={title} deadlines={paper.deadlines} cited={paper.deadlines} />
      <p class="after">
        <PlaceButton row="letter-paper" place={{ view: 'paper', paperId: paper.id }} look="link">
          {t('paper', { title })}
        </PlaceButton>
      </p>
    </>
  );
}
