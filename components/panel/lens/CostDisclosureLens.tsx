/** The cost disclosure as it was read on the page: its own yearly figure against ours, its rows, and what was not read. */
import calcWords from '@/assets/strings/panel-calc.json';
import words from '@/assets/strings/panel-lens.json';
import { useWords } from '@/components/app-context';
import { Difference } from '@/components/figures/Difference';
import { formatFen } from '@/components/figures/format-fen';
import { useNamedPercent } from '@/components/figures/named-percent';
import { Notice } from '@/components/Notice';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { guideAt } from '@/components/panel/navigation/panel-route';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import { StatusGlyph } from '@/components/StatusGlyph';
import type { CostDisclosure, CostItem } from '@/lib/core/disclosure/cost-disclosure';
import { twoDecimals } from '@/lib/core/loans/court-cap';
import type { Fen } from '@/lib/core/loans/money';
import type { SeenCostDisclosure } from '@/lib/core/report/page-report';

interface ReadDisclosure {
  seen: SeenCostDisclosure;
  read: CostDisclosure;
}

export function CostDisclosureLens({ disclosures }: { disclosures: readonly ReadDisclosure[] }) {
  return (
    <>
      {disclosures.map(({ seen: disclosure, read }, index) => (
        <Disclosure
          key={`${index}-${disclosure.rows.length}`}
          id={`page-disclosure-${index}`}
          seen={disclosure}
          disclosure={read}
        />
      ))}
    </>
  );
}

function Disclosure({ id, seen, disclosure }: { id: string; seen: SeenCostDisclosure; disclosure: CostDisclosure }) {
  const t = useWords(words);
  const onTime = disclosure.items.filter(({ isLate }) => !isLate);
  const late = disclosure.items.filter(({ isLate }) => isLate);
  const isNear =
    disclosure.differencePoints !== null &&
    twoDecimals(disclosure.differencePoints) !== 0 &&
    Math.abs(disclosure.differencePoints) < 0.5;
  return (
    <section class="sec" aria-labelledby={id}>
      <h2 class="sec-h" id={id}>
        {t('disclosure')}
        <small>{t(seen.isDialog ? 'disclosure_dialog' : 'disclosure_page')}</small>
      </h2>
      <Difference
        pagePercent={disclosure.statedAnnualPercent}
        ourPercent={disclosure.computed?.nominal ?? null}
        saysLabel={t('disclosure_says')}
        computeLabel={t('we_compute')}
        noneRead={t('disclosure_says_none')}
        noneComputed={t(isUnclear(disclosure) ? 'compute_unclear' : 'compute_none')}
      />
      <p class="cap dim after">
        <Terms disclosure={disclosure} /> <Doubts disclosure={disclosure} /> {isNear && t('small_difference')}
      </p>
      {onTime.length > 0 && <Items heading={t('items')} items={onTime} />}
      {late.length > 0 && <Items heading={t('items_late')} items={late} />}
      <Absent disclosure={disclosure} />
      <RawRows rows={seen.rows} />
    </section>
  );
}

function isUnclear({ assumptions }: CostDisclosure): boolean {
  return assumptions.includes('fee_unclear') || assumptions.includes('instalment_fees_unclear');
}

/** What was filled in, and what the other way to read a fee comes to. */
function Doubts({ disclosure: { assumptions, otherReadingPercent } }: { disclosure: CostDisclosure }) {
  const t = useWords(words);
  const percentOf = useNamedPercent();
  const said = assumptions.map((assumption) => t(`disclosure_assumed_${assumption}`));
  if (otherReadingPercent !== null)
    said.push(t('disclosure_other_reading', { percent: percentOf(otherReadingPercent) }));
  return <>{said.join(' ')}</>;
}

function Terms({
  disclosure: { principalFen, periods, repaymentKind, instalmentFen },
}: {
  disclosure: CostDisclosure;
}) {
  const t = useWords(words);
  const calc = useWords(calcWords);
  const kind = repaymentKind === null ? t('kind_unsaid') : calc(`repayment_${repaymentKind}`);
  const sum = principalFen === null ? '—' : wholeYuan(principalFen);
  return (
    <>
      {t('disclosure_terms', { sum, n: periods ?? '—', kind })}
      {instalmentFen === null ? t('disclosure_terms_end') : t('disclosure_payment', { sum: wholeYuan(instalmentFen) })}
    </>
  );
}

const wholeYuan = (fen: Fen) => formatFen(fen).replace(/\.00$/, '');

function Items({ heading, items }: { heading: string; items: readonly CostItem[] }) {
  const t = useWords(words);
  return (
    <>
      <h3 class="topic">{heading}</h3>
      <dl>
        {items.map((item) => (
          <div key={`${item.name} ${item.standard}`} class="pair">
            <dt lang="zh">{item.name}</dt>
            <dd>
              <span lang="zh">{item.standard}</span>
              {(item.collector !== null || item.way !== null) && (
                <span class="cap dimmer">
                  {[item.collector && t('item_collector', { name: item.collector }), item.way]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Absent({ disclosure: { missing } }: { disclosure: CostDisclosure }) {
  const t = useWords(words);
  const { go } = useNav();
  const isWhole = missing.length === 0;
  return (
    <>
      <h3 class="topic">
        {t('absent')} · {t('absent_note', { n: missing.length })}
      </h3>
      {isWhole ? (
        <p class="small">{t('all_read')}</p>
      ) : (
        <ul>
          {missing.map((item) => (
            <li key={item} class="row tight">
              <StatusGlyph status="no_record" />
              <span>{t(item === 'collector' ? 'item_collector_column' : `item_${item}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="after">
        <Notice {...(isWhole ? {} : { lead: t('absent_limit_strong') })}>
          {isWhole ? null : `${t('absent_limit')} `}
          <button
            type="button"
            class="link"
            id={rowElementId('cost-sheet')}
            onClick={() => go(guideAt('read-the-cost-sheet'), 'cost-sheet')}
          >
            {t('how_to_read')}
          </button>
          <RuleCite ruleId="disclose-2026" />
        </Notice>
      </div>
    </>
  );
}

/** A figure with its unit is not cut at the end of a line, however narrow the cell. */
function WithWholeFigures({ text }: { text: string }) {
  const parts = text.split(/([\d.,]{2,16}(?: ?(?:%|元|万元?|期|个月|天|日|年))?)/);
  return <>{parts.map((part, at) => (at % 2 === 1 ? <span class="nb">{part}</span> : part))}</>;
}

function RawRows({ rows: seen }: { rows: readonly (readonly string[])[] }) {
  const t = useWords(words);
  const rows = seen.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  const widest = Math.max(...rows.map((row) => row.length));
  return (
    <details class="after raw">
      <summary class="more">{t('raw')}</summary>
      <table class="raw-t" lang="zh">
        <tbody>
          {rows.map((row, at) => (
            <tr key={`${at}-${row[0] ?? ''}`}>
              {row.map((cell, index) => (
                <td key={`${index}-${cell}`} colSpan={index === row.length - 1 ? widest - index : 1}>
                  <WithWholeFigures text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
