/** The contract in the order one asks: who lends, at what price, what if late, who decides; then what was not found. */
import { useMemo } from 'preact/hooks';
import words from '@/assets/strings/panel-contract.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import { StatusGlyph } from '@/components/StatusGlyph';
import { type ClauseKind, type ContractTopic, contractTopics, topicOf } from '@/lib/core/contracts/contract-words';
import { type PriceOfContract, priceOfContract } from '@/lib/core/contracts/price-of-contract';
import type { Clause } from '@/lib/core/contracts/read-contract';
import { ClauseRow, type SaidAtOnce } from './ClauseRow';
import { rulesOfClause } from './clause-rules';
import { LenderOfContract } from './LenderOfContract';
import { PriceOfLoan } from './PriceOfLoan';
import type { DocumentInHand } from './use-document';

export function ContractLens({ inHand }: { inHand: DocumentInHand }) {
  const t = useWords(words);
  const { read } = inHand;
  const { clauses, missing, isContract } = read.contract;
  const cost = useMemo(() => priceOfContract(read.text.text, read.prices, read.contract), [read]);
  return (
    <section class="sec contract" aria-labelledby="contract">
      <h2 class="sec-h" id="contract">
        {t(isContract ? 'heading' : 'heading_paper')}
        <small>{t('note')}</small>
      </h2>
      {contractTopics.map((topic) => {
        const said = clauses.filter(({ kind }) => topicOf[kind] === topic);
        return said.length > 0 && <Topic key={topic} topic={topic} clauses={said} cost={cost} inHand={inHand} />;
      })}
      {missing.length > 0 && <Missing topics={missing} />}
    </section>
  );
}

interface TopicProps {
  topic: ContractTopic;
  clauses: readonly Clause[];
  cost: PriceOfContract;
  inHand: DocumentInHand;
}

/** A sentence that says several things is quoted once. */
function bySentence(clauses: readonly Clause[]): SaidAtOnce[] {
  const groups = new Map<string, SaidAtOnce>();
  for (const clause of clauses) {
    const key = `${clause.start} ${clause.end}`;
    const group = groups.get(key);
    if (group) group.push(clause);
    else groups.set(key, [clause]);
  }
  return [...groups.values()];
}

function Topic({ topic, clauses, cost, inHand }: TopicProps) {
  const t = useWords(words);
  const kinds = [...new Set(clauses.map(({ kind }) => kind))];
  // Said once, though a guarantor and a guarantee are two kinds.
  const notes = kinds.filter((kind, at) => !kinds.slice(0, at).some((other) => t(`why_${other}`) === t(`why_${kind}`)));
  return (
    <>
      <h3 class="topic">{t(`topic_${topic}`)}</h3>
      {topic === 'rate' && <PriceOfLoan cost={cost} />}
      <ul class="clauses">
        {bySentence(clauses).map((said) => (
          <ClauseRow key={`${said[0].start} ${said[0].end}`} clauses={said} cost={cost} inHand={inHand} />
        ))}
      </ul>
      {topic === 'lender' && <LenderOfContract clauses={clauses} />}
      <div class="our-note">
        <b class="cap">{t('ours')}</b>
        {notes.map((kind) => (
          <Note key={kind} kind={kind} about={t(`topic_${topic}`)} />
        ))}
      </div>
    </>
  );
}

function Note({ kind, about }: { kind: ClauseKind; about: string }) {
  const t = useWords(words);
  return (
    <div>
      <p class="small">{t(`why_${kind}`)}</p>
      {rulesOfClause[kind].map((ruleId) => (
        <RuleCite key={ruleId} ruleId={ruleId} about={about} />
      ))}
    </div>
  );
}

function Missing({ topics }: { topics: readonly ContractTopic[] }) {
  const t = useWords(words);
  return (
    <>
      <h3 class="topic">{t('missing')}</h3>
      <ul>
        {topics.map((topic) => (
          <li key={topic} class="row tight">
            <StatusGlyph status="no_record" />
            <span>{t(`missing_${topic}`)}</span>
          </li>
        ))}
      </ul>
      <div class="after">
        <Notice>{t('missing_note')}</Notice>
      </div>
    </>
  );
}
