/** What a late sum grows to, by the contract and at the 24 % line: fields, result, plot, table. */
import words from '@/assets/strings/panel-calc.json';
import { useApp, useName, useText, useWords } from '@/components/app-context';
import { ChoiceField } from '@/components/fields/ChoiceField';
import { FieldsToFix } from '@/components/figures/FieldsToFix';
import { FigureField } from '@/components/figures/FigureField';
import { figureKinds, figureOf, readTyped } from '@/components/figures/figure-kinds';
import {
  defaultLateness,
  isExample,
  type LatenessFields,
  useDrafts,
} from '@/components/panel/drafts/calculator-drafts';
import { useAsync } from '@/components/use-async';
import { fenFromYuan } from '@/lib/core/loans/money';
import { LatenessExample } from './LatenessExample';
import { LatenessResult } from './LatenessResult';

const uplifts = [30, 40, 50] as const;
const sliderEnd = 500;

const kinds = { sum: 'sum', percent: 'percent', days: 'days' } as const satisfies Partial<
  Record<keyof LatenessFields, keyof typeof figureKinds>
>;
const figures = Object.keys(kinds) as (keyof typeof kinds)[];
const idOf = (field: keyof typeof kinds) => `late-${field}`;

export function LatenessCalculator() {
  const t = useWords(words);
  const { drafts, change } = useDrafts();
  const { lateness: fields, rateFrom, principalOf } = drafts;
  const isOfLoan = principalOf !== null && principalOf.sum === fields.sum;
  const set = (part: Partial<LatenessFields>) => change((now) => ({ ...now, lateness: { ...now.lateness, ...part } }));
  const read = (field: keyof typeof kinds) => readTyped(fields[field], kinds[field]);
  const yuan = figureOf(read('sum'));
  const contractPercent = figureOf(read('percent'));
  const daysOverdue = figureOf(read('days'));
  const shown = Math.min(daysOverdue ?? 0, sliderEnd);
  const labels = { sum: t('overdue_sum'), percent: t('contract_percent'), days: t('days_overdue') };
  const wrong = figures.filter((field) => read(field).state === 'wrong');
  const unusable = wrong.length > 0 ? wrong : figures.filter((field) => read(field).state === 'blank');
  return (
    <>
      <section class="sec fields">
        <LatenessExample />
        <FigureField
          id={idOf('sum')}
          kind="sum"
          label={labels.sum}
          unit={t('yuan')}
          value={fields.sum}
          hint={isOfLoan ? t('principal_of', { lender: principalOf.lender }) : undefined}
          onInput={(sum) => set({ sum })}
        />
        <FigureField
          id={idOf('percent')}
          kind="percent"
          label={labels.percent}
          unit={t('percent')}
          value={fields.percent}
          onInput={(percent) => set({ percent })}
          hint={rateFrom === null && !isOfLoan && fields.percent === defaultLateness.percent ? t('example') : undefined}
        >
          <PriceOrigin
            lenderId={fields.percent === rateFrom?.percent && !isExample(drafts) ? rateFrom.lenderId : null}
          />
        </FigureField>
        <ChoiceField
          label={t('uplift')}
          name="calc-uplift"
          values={[...new Set([...uplifts, fields.uplift])]
            .sort((a, b) => a - b)
            .map((value) => ({ value, word: `${value}%` }))}
          chosen={fields.uplift}
          hint={t('uplift_hint')}
          onChoose={(uplift) => set({ uplift })}
        />
        <FigureField
          id={idOf('days')}
          kind="days"
          label={labels.days}
          unit={t('days')}
          value={fields.days}
          onInput={(days) => set({ days })}
        >
          <input
            class="slider"
            type="range"
            min={figureKinds.days.lowest}
            max={sliderEnd}
            value={shown}
            aria-label={t('days_slide')}
            style={{ '--at': `${(shown / sliderEnd) * 100}%` }}
            onInput={(event) => set({ days: event.currentTarget.value })}
          />
        </FigureField>
      </section>
      {yuan === null || contractPercent === null || daysOverdue === null ? (
        <FieldsToFix
          state={wrong.length > 0 ? 'wrong' : 'missing'}
          fields={unusable.map((field) => ({ id: idOf(field), label: labels[field] }))}
        />
      ) : (
        <LatenessResult
          terms={{ overdueFen: fenFromYuan(yuan), contractPercent, upliftPercent: fields.uplift }}
          daysOverdue={daysOverdue}
        />
      )}
    </>
  );
}

/** Says from which lender's record the contract rate was taken. */
function PriceOrigin({ lenderId }: { lenderId: string | null }) {
  const t = useWords(words);
  const name = useName();
  const text = useText();
  const { knowledge } = useApp();
  const answer = useAsync(
    async () => (lenderId === null ? null : (await knowledge).lender(lenderId)),
    [knowledge, lenderId],
  );
  if (lenderId === null || answer.state !== 'done' || answer.value === null) return null;
  const [price] = answer.value.prices;
  return price ? (
    <span class="hint">{t('contract_from', { name: name(answer.value.name), text: text(price.text) })}</span>
  ) : null;
}
