import words from '@/assets/strings/panel-lender.json';
import { useName, useText, useWords } from '@/components/app-context';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { SectionSources, SourceRef } from '@/components/panel/sources/SectionSources';
import { StatusGlyph } from '@/components/StatusGlyph';
import type { ChainLink } from '@/lib/core/lenders/lender';
import type { ListedStatus } from '@/lib/services/records/knowledge';

interface Props {
  lenderId: string;
  chain: readonly ChainLink[];
  /** Status of every lender a box may point to. */
  statuses: ReadonlyMap<string, ListedStatus>;
}

/** Who really lends, as boxes from the name one sees down to the name on the contract; read aloud it is a list. */
export function LendingChain({ lenderId, chain, statuses }: Props) {
  const t = useWords(words);
  const levels = levelsOf(chain);
  return (
    <details class="sec" open={hasOthersBehind(lenderId, chain)}>
      <summary class="sec-h">
        <h2>{t('chain')}</h2>
        <i class="chev" aria-hidden="true" />
      </summary>
      <ol class="chain">
        {levels.map(({ level, links }, index) => (
          <li key={level}>
            {index > 0 && level !== 'seen_name' && (
              <div class="join">
                <i />
                <span>{t(`chain_join_${level}`)}</span>
              </div>
            )}
            <div class="lv">
              <span class="k">{t(`chain_${level}`)}</span>
              <ul class="boxes">
                {links.map((link) => (
                  <ChainBox
                    key={link.name.hans}
                    link={link}
                    cited={chain}
                    isHere={link.lenderId === lenderId}
                    status={link.lenderId ? (statuses.get(link.lenderId) ?? null) : null}
                  />
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      <SectionSources section={t('chain')} cited={chain} />
    </details>
  );
}

/** Open where the picture says more than the first answer: someone named stands behind the name. */
function hasOthersBehind(lenderId: string, chain: readonly ChainLink[]): boolean {
  return chain.some((link) => link.level === 'lender' && link.state === 'current' && link.lenderId !== lenderId);
}

interface ChainBoxProps {
  link: ChainLink;
  cited: readonly ChainLink[];
  isHere: boolean;
  status: ListedStatus | null;
}

function ChainBox({ link, cited, isHere, status }: ChainBoxProps) {
  const t = useWords(words);
  const text = useText();
  const name = useName();
  const { go } = useNav();
  const isCurrentLender = link.level === 'lender' && link.state === 'current' && status === 'licensed';
  const look = isCurrentLender ? 'bx cur' : link.state === 'current' ? 'bx' : 'bx past';
  const target = link.lenderId;
  const state = link.state === 'current' ? null : t(`chain_${link.state}`);
  const note = [state, link.note ? text(link.note) : null].filter(Boolean).join(' · ');
  return (
    <li class={look} data-row={target ?? undefined}>
      <b>
        {status && link.state !== 'former' && <StatusGlyph status={status} />}
        {target && !isHere && status ? (
          <button type="button" class="link" onClick={() => go({ view: 'lender', lenderId: target }, target)}>
            {name(link.name)}
          </button>
        ) : (
          name(link.name)
        )}
        {note === '' && <SourceRef of={link} cited={cited} />}
      </b>
      {note !== '' && (
        <small>
          {note}
          <SourceRef of={link} cited={cited} />
        </small>
      )}
    </li>
  );
}

function levelsOf(chain: readonly ChainLink[]): { level: ChainLink['level']; links: ChainLink[] }[] {
  const levels: { level: ChainLink['level']; links: ChainLink[] }[] = [];
  for (const link of chain) {
    const known = levels.find(({ level }) => level === link.level);
    if (known) known.links.push(link);
    else levels.push({ level: link.level, links: [link] });
  }
  return levels;
}
