/** What a late sum grows to, by the contract and at the 24 % line: fields, result, plot, table. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useApp, useName, useText, useWords } from '@/components/app-context';
import type { CalculatorStart } from '@/components/panel/panel-route';
import { useAsync } from '@/components/use-async';
import { fenFromYuan } from '@/lib/core/money';
import { Choice } from './Choice';
import { FigureField } from './FigureField';
import { LatenessResult } from './LatenessResult';
import { readFigure, within } from './read-figure';

const uplifts = [30, 40, 50] as const;
const sliderEnd = 500;

export function LatenessCalculator({ start }: { start: Extract<CalculatorStart, { kind: 'lateness' }> | null }) {
  const t = useWords(words);
  const [sum, setSum] = useState('10,000');
  const [percent, setPercent] = useState(String(start?.contractAnnualPercent ?? 18));
  const [uplift, setUplift] = useState<number>(start?.upliftPercent ?? 50);
  const [days, setDays] = useState(String(start?.daysOverdue ?? 30));
  const yuan = within(readFigure(sum), 0.01, 100_000_000);
  const contractPercent = within(readFigure(percent), 0, 1000);
  const daysOverdue = within(readFigure(days), 0, 9999);
  const shown = Math.min(daysOverdue ?? 0, sliderEnd);
  return (
    <>
      <section class="sec fields">
        <FigureField label={t('overdue_sum')} unit={t('yuan')} value={sum} onInput={setSum} />
        <FigureField
          label={t('contract_percent')}
          unit={t('percent')}
          value={percent}
          onInput={setPercent}
          hint={start?.contractAnnualPercent ? undefined : t('example')}
        >
          <PriceOrigin lenderId={start?.lenderId ?? null} />
        </FigureField>
        <div class="field">
          <span class="lab">{t('uplift')}</span>
          <Choice
            label={t('uplift')}
            name="calc-uplift"
            values={[...new Set([...uplifts, uplift])].sort((a, b) => a - b).map((value) => ({ value, word: `${value}%` }))}
            chosen={uplift}
            onChoose={setUplift}
          />
          <span class="hint">{t('uplift_hint')}</span>
        </div>
        <FigureField label={t('days_overdue')} unit={t('days')} value={days} inputMode="numeric" onInput={setDays}>
          <input
            class="slider"
            type="range"
            min={0}
            max={sliderEnd}
            value={shown}
            aria-label={t('days_overdue')}
            style={{ '--at': `${(shown / sliderEnd) * 100}%` }}
            onInput={(event) => setDays(event.currentTarget.value)}
          />
        </FigureField>
      </section>
      {yuan === null || contractPercent === null || daysOverdue === null ? (
        <section class="sec">
          <p class="note" role="status">
            {t('missing')}
          </p>
        </section>
      ) : (
        <LatenessResult terms={{ overdueFen: fenFromYuan(yuan), contractPercent, upliftPercent: uplift }} daysOverdue={Math.round(daysOverdue)} />
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
  const answer = useAsync(async () => (lenderId === null ? null : (await knowledge).lender(lenderId)), [knowledge, lenderId]);
  if (answer.state !== 'done' || answer.value === null) return null;
  const [price] = answer.value.prices;
  return price ? <span class="hint">{t('contract_from', { name: name(answer.value.name), text: text(price.text) })}</span> : null;
}
