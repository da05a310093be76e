/** One entry of the evidence: when and how, whom it is about, what was said or read, and what stands out. */
import type { EvidenceContent, EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import type { EvidenceFlag } from '@/lib/core/evidence/evidence-flags';
import { useProofWords } from './use-proof-words';

interface ProofEntryProps {
  entry: EvidenceEntry;
  flags: readonly EvidenceFlag[];
  /** Number of the entry that stands for it now; null: none. */
  correctedBy: number | null;
  onCorrect: () => void;
}

export function ProofEntry({ entry, flags, correctedBy, onCorrect }: ProofEntryProps) {
  const { t, noted, flag } = useProofWords();
  const { number, content, corrects } = entry;
  const joins = [
    corrects !== null && t('corrects', { n: corrects }),
    correctedBy !== null && t('corrected_by', { n: correctedBy }),
  ].filter((part) => part !== false);
  return (
    <li class={correctedBy === null ? undefined : 'corrected'}>
      <p class="cap dimmer entry-top">
        <span>{[t('number', { n: number }), ...joins].join(t('joined'))}</span>
        {correctedBy === null && (
          <button
            type="button"
            class="link screen-only"
            aria-label={t('correct_of', { n: number })}
            onClick={onCorrect}
          >
            {t('correct')}
          </button>
        )}
      </p>
      <p class="entry-what">
        <What entry={entry} />
      </p>
      {flags.length > 0 && (
        <ul class="entry-flags">
          {flags.map((one) => (
            <li key={one.kind}>{flag(one)}</li>
          ))}
        </ul>
      )}
      <Whose content={content} />
      <Body entry={entry} />
      <p class="cap dimmer">{noted(entry.notedAt)}</p>
      <p class="print-only fingerprint">{entry.hash}</p>
    </li>
  );
}

/** When and how, or what it is. */
function What({ entry: { content } }: { entry: EvidenceEntry }) {
  const { t, contactAt } = useProofWords();
  if (content.kind === 'contact')
    return (
      <>
        <b class="num">{contactAt(content)}</b>{' '}
        <span>
          {[t(`channel_${content.channel}`), content.who !== 'me' && t('contacted', { who: t(`who_${content.who}`) })]
            .filter((part) => part !== false)
            .join(t('joined'))}
        </span>
      </>
    );
  if (content.kind === 'clipping') return <b>{t(content.part === 'page' ? 'kind_clipping' : 'kind_selection')}</b>;
  return <b>{t(`kind_${content.kind}`)}</b>;
}

/** The lender it is about, and the line it came from. */
function Whose({ content }: { content: EvidenceContent }) {
  const { t } = useProofWords();
  const from = content.kind === 'contact' ? content.from : '';
  const parts = [content.lender, from].filter((part) => part !== '');
  return parts.length === 0 ? null : <p class="small dim">{parts.join(t('joined'))}</p>;
}

function Body({ entry: { content } }: { entry: EvidenceEntry }) {
  const { t } = useProofWords();
  if (content.kind === 'contact')
    return content.words === '' ? null : <p class="small own-text">{t('said', { words: content.words })}</p>;
  if (content.kind === 'note') return <p class="small own-text">{content.text}</p>;
  if (content.kind === 'file')
    return (
      <>
        <p class="small">{t('file_is', { name: content.name, bytes: content.bytes.toLocaleString('en-US') })}</p>
        {content.text !== '' && <p class="small own-text">{content.text}</p>}
        <p class="cap dim fingerprint">{`SHA-256 ${content.sha256}`}</p>
      </>
    );
  return (
    <>
      {content.title !== '' && <p class="small">{content.title}</p>}
      <p class="cap dim fingerprint">{content.address}</p>
      <details>
        <summary class="more">{t('clip_text', { n: content.text.length })}</summary>
        <p class="small own-text">{content.text}</p>
        {content.isCut && <p class="cap dim">{t('clip_cut')}</p>}
      </details>
    </>
  );
}
