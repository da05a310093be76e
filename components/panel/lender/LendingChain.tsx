import words from '@/assets/strings/panel-lender.json';
import { useName, useText, useWords } from '@/components/app-context';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { Cite } from '@/components/panel/sources/Cite';
import { StatusGlyph } from '@/components/StatusGlyph';
import type { ChainLink, LenderStatus } from '@/lib/core/lenders/lender';

interface Props {
  lenderId: string;
  chain: readonly ChainLink[];
  /** Status of every lender a box may point to. */
  statuses: ReadonlyMap<string, LenderStatus>;
}

/** Who really lends, as boxes from the name one sees down to the name on the contract; read aloud it is a list. */
export function LendingChain({ lenderId, chain, statuses }: Props) {
  const t = useWords(words);
  const levels = levelsOf(chain);
  return (
    <section class="sec" aria-labelledby="chain-heading">
      <h2 class="sec-h" id="chain-heading">
        {t('chain')}
      </h2>
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
                    isHere={link.lenderId === lenderId}
                    status={link.lenderId ? (statuses.get(link.lenderId) ?? null) : null}
                  />
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      <p class="cap dimmer chain-end">{t('chain_contract')}</p>
    </section>
  );
}

function ChainBox({ link, isHere, status }: { link: ChainLink; isHere: boolean; status: LenderStatus | null }) {
  const t = useWords(words);
  const text = useText();
  const name = useName();
  const { go } = useNav();
  const isCurrentLender = link.level === 'lender' && link.state === 'current' && status === 'licensed';
  const look = isCurrentLender ? 'bx cur' : link.state === 'current' ? 'bx' : 'bx past';
  const target = link.lenderId;
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
      </b>
      {(link.note || link.state !== 'current') && (
        <small>
          {[link.state === 'current' ? null : t(`chain_${link.state}`), link.note ? text(link.note) : null]
            .filter(Boolean)
            .join(' · ')}
        </small>
      )}
      <Cite of={link} />
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
