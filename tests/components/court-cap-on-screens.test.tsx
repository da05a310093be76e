/** 24.003 % is written 24.00 % and stands on the line; 24.006 % is written 24.01 % and stands above it: on every screen alike. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { PriceRuler } from '@/components/figures/PriceRuler';
import { Panel } from '@/components/panel/Panel';
import { Popup } from '@/components/popup/Popup';
import { aPage, aPriceOnPage, aReport, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { anOffer } from '@/tests/support/offers';
import { sampleRecords } from '@/tests/support/sample-knowledge';
import { aLender, sampleLenders } from '@/tests/support/sample-lenders';
import { show } from '@/tests/support/show';

const cases = [
  { percent: 24.003, written: '24%', isAbove: false, sentence: '正好在 24% 线上' },
  { percent: 24.006, written: '24.01%', isAbove: true, sentence: '高于 24% 线 0.01 个百分点' },
];

function showPanel(options: FakeOptions) {
  return show(fakeApp({ knowledge: sampleRecords, ...options }), <Panel />);
}

function openCalculator(kind: string) {
  fireEvent.click(screen.getByRole('tab', { name: '计算' }));
  fireEvent.click(screen.getByRole('radio', { name: kind }));
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } });

const looksAbove = (element: Element | null) => element?.classList.contains('over') ?? null;

describe.each(cases)('$percent % a year', ({ percent, written, isAbove, sentence }) => {
  const price = aPriceOnPage('年化24%', percent);
  const page = aPage({ report: aReport({ prices: [price] }) });

  test('on the ruler, as a point, a range and a price that begins there', () => {
    show(
      fakeApp(),
      <>
        <PriceRuler label="point" low={percent} high={percent} />
        <PriceRuler label="range" low={12} high={percent} />
        <PriceRuler label="top" low={null} high={percent} />
      </>,
    );
    expect(looksAbove(screen.getByLabelText('point').querySelector('b'))).toBe(isAbove);
    for (const label of ['range', 'top'])
      expect(screen.getByLabelText(label).querySelectorAll('b')).toHaveLength(isAbove ? 2 : 1);
  });

  test('in the popup', async () => {
    show(fakeApp({ page }), <Popup />);
    expect(await screen.findByText(new RegExp(sentence))).toBeShown();
    expect(looksAbove(screen.getByText(written, { selector: '.is' }))).toBe(isAbove);
  });

  test('among the prices of the page', async () => {
    showPanel({ page });
    expect(await screen.findByRole('img', { name: `年化24% ${written}. ${sentence}` })).toBeShown();
    expect(looksAbove(screen.getByText(written, { selector: '.is' }))).toBe(isAbove);
  });

  test('in the table of what charges add', async () => {
    const fee = {
      ...{ surface: '会员费0.01元', kind: 'membership' as const, amountFen: 1, percentOfPrincipal: null },
      ...{ when: 'upfront' as const, assumptions: [], isTicked: false, lenderId: null, place: price.place },
    };
    showPanel({ page: aPage({ report: aReport({ prices: [price], fees: [fee] }) }) });
    const table = await screen.findByRole('table', { name: '“年化24%”加上这些收费以后' });
    expect(looksAbove(within(table).getAllByRole('cell', { name: written })[0] ?? null)).toBe(isAbove);
  });

  test('in the record of the lender, beside its price', async () => {
    const [base] = aLender().prices;
    if (!base) throw new Error('the sample lender has no price');
    const lender = aLender({ id: 'mashang', prices: [{ ...base, lowPercent: null, highPercent: percent }] });
    const lenders = [lender, ...sampleLenders.filter(({ id }) => id !== lender.id)];
    const fake = fakeApp({ page, lenders, knowledge: sampleRecords });
    show(fake, <Panel />);
    fake.sendToPanel({ view: 'lender', lenderId: lender.id });
    const section = await screen.findByRole('region', { name: '五个答案' });
    expect(await within(section).findByText(`最高 ${written}`)).toBeShown();
    expect(within(section).queryAllByText('最高处高于 24% 线 0.01 个百分点')).toHaveLength(isAbove ? 1 : 0);
  });

  test('in the lateness calculator, its plot and its table', async () => {
    showPanel({ page });
    openCalculator('逾期');
    type('合同年利率', String(percent / 1.5));
    expect(await screen.findByRole('img', { name: isAbove ? /按 24% 为/ : /没有超过 24% 线/ })).toBeShown();
    expect(screen.queryAllByRole('columnheader', { name: '按 24%' })).toHaveLength(isAbove ? 1 : 0);
  });

  test('in the loan calculator', async () => {
    showPanel({ page });
    openCalculator('折成一年');
    type('借多少', '10,000,000');
    fireEvent.click(screen.getByRole('radio', { name: '利率' }));
    fireEvent.click(screen.getByRole('radio', { name: '每年' }));
    type('写明的利率', String(percent));
    expect(await screen.findByText(sentence)).toBeShown();
  });

  test('beside the kept offers', async () => {
    showPanel({ page, offers: [anOffer({ annualPercent: percent }), anOffer({ id: 'other', annualPercent: 12 })] });
    openCalculator('比较');
    const table = await screen.findByRole('table');
    expect(looksAbove(within(table).getByRole('cell', { name: written }))).toBe(isAbove);
  });
});
