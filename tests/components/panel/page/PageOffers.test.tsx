import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { FeeOnPage, PriceOnPage, TabReport } from '@/lib/services/tabs/page-state';
import { aLenderOnPage, aPage, aPriceOnPage, aReport, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { anOffer } from '@/tests/support/offers';
import { faultsFor, show, unfold } from '@/tests/support/show';

function showReport(part: Partial<TabReport>, options: FakeOptions = {}) {
  const fake = fakeApp({ page: aPage({ report: aReport(part) }), ...options });
  return { fake, ...show(fake, <Panel />) };
}

let lastMark = 0;
const aPrice = (
  surface: string,
  low: number | null,
  high: number | null = low,
  part: Parameters<typeof aPriceOnPage>[3] = {},
) => aPriceOnPage(surface, low, high, { place: { frameId: 0, markId: ++lastMark }, ...part });

const mashang = { lenderId: 'mashang', lenderName: '马上消费金融' };

/** The offer under a name. */
async function offerOf(name: string | RegExp) {
  return within(await screen.findByRole('listitem', { name }));
}

const yearly = () => [...document.querySelectorAll('.offer .row .is')].map(({ firstChild }) => firstChild?.textContent);

test('each price is an offer under the name the page writes; a press puts the cheapest first', async () => {
  const prices = [
    aPrice('年化24%', 24, 24, mashang),
    aPrice('年化18%', 18),
    aPrice('年化7.2%起', 7.2, null, { lenderId: null, lenderName: '云岭星河消费金融有限公司' }),
  ];
  const { container } = showReport({ prices });
  expect((await offerOf('马上消费金融')).getByText('24%', { selector: '.is' })).toBeShown();
  expect((await offerOf('旁边没有写贷款方')).getByText('18%', { selector: '.is' })).toBeShown();
  expect((await offerOf('云岭星河消费金融有限公司')).getByText('7.2% 起', { selector: '.is' })).toBeShown();
  expect(yearly()).toEqual(['24%', '18%', '7.2% 起']);
  fireEvent.click(screen.getByRole('button', { name: '按一年价格从低到高' }));
  await waitFor(() => expect(yearly()).toEqual(['18%', '24%', '7.2% 起']));
  expect(await faultsFor(container)).toEqual([]);
});

test('all offers are kept at once, and the panel leads to the comparison', async () => {
  const { fake } = showReport({ prices: [aPrice('年化24%', 24, 24, mashang), aPrice('年化18%', 18)] });
  fireEvent.click(await screen.findByRole('button', { name: '2 个报价全部留着比较' }));
  expect(await screen.findByRole('heading', { level: 3, name: /马上消费金融：年化24%/ })).toBeShown();
  expect(await (await fake.app.offers).list()).toHaveLength(2);
});

test('with its fees the price that looks lowest is not', async () => {
  const terms = { principalYuan: 10_000, periods: 12 };
  const cheap = aPrice('年化14.6%', 14.6, 14.6, { ...mashang, ...terms });
  const plain = aPrice('年化18%', 18, 18, { lenderName: '别家', ...terms });
  const fee = { surface: '服务费300元', kind: 'service', amountFen: 30_000, percentOfPrincipal: null } as const;
  showReport({
    prices: [cheap, plain],
    fees: [{ ...fee, when: 'upfront', assumptions: [], isTicked: false, lenderId: 'mashang', place: cheap.place }],
  });
  const offer = await offerOf('马上消费金融');
  expect(offer.getByText('20.46%', { selector: '.is' })).toBeShown();
  expect(offer.getByText(/不含费用 14.6%/)).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '按一年价格从低到高' }));
  await waitFor(() => expect(yearly()).toEqual(['18%', '20.46%']));
});

test('the lines of today come with their lender’s kind; without a lender none is claimed', async () => {
  showReport({ prices: [aPrice('年化24%', 24, 24, mashang), aPrice('年化18%', 18)] });
  const known = await offerOf('马上消费金融');
  unfold(await known.findByText('今天适用哪条线'));
  expect(await known.findByText(/^消费金融公司/, { selector: '.lines *' })).toBeShown();
  expect(known.getByText(/高于 24% 的部分，可以请求法院调减/)).toBeShown();
  const unknown = await offerOf('旁边没有写贷款方');
  unfold(unknown.getByText('今天适用哪条线'));
  expect(unknown.getByText(/不知道谁放款，就不知道适用哪条线/)).toBeShown();
});

test('a price offered outside the mainland is set against no line of its law', async () => {
  const { container } = showReport({ prices: [aPrice('總費用年百分率 36%', 36, 36, { isOutsideMainland: true })] });
  const group = await offerOf('旁边没有写贷款方');
  expect(group.getByText(/不是大陆的价格，24% 线不适用/)).toBeShown();
  expect(group.queryByRole('img')).toBeNull();
  expect(screen.queryByText('今天适用哪条线')).toBeNull();
  expect(container.querySelector('.over')).toBeNull();
});

test('what is missing for a true comparison is named', async () => {
  showReport({ prices: [aPrice('年化7.2%起', 7.2, null)] });
  expect(await screen.findByText('没写：最高多少、别的费用、借多少、几期')).toBeShown();
});

test("the page's own figure stands against ours, without a verdict", async () => {
  showReport({ prices: [aPrice('日息万二', 7.3, 7.3, { pageAnnualPercent: 8.76 })] });
  expect(await screen.findByText('页面自己说一年')).toBeShown();
  expect(screen.getByText('+1.46 个百分点')).toBeShown();
});

test('a fee on the first principal says what it really is', async () => {
  const readings = [{ annualPercentLow: 13.03, annualPercentHigh: 13.03, assumption: 'on_first_principal' as const }];
  showReport({ prices: [aPrice('月费率0.6%', 7.2, 7.2, { kind: 'fee', basis: 'month', readings })] });
  expect(await screen.findByText('本金每月在减少，费用不减少；只乘 12 的话，看上去是 7.2%')).toBeShown();
  expect(screen.getByText('13.03%', { selector: '.is' })).toBeShown();
});

test('a price goes to the calculator, which says where each figure comes from', async () => {
  const price = aPrice('日息万五', 0.05, 0.05, {
    basis: 'day',
    annualPercentLow: 18.25,
    annualPercentHigh: 18.25,
    periods: 6,
  });
  const fee = {
    surface: '会员费299元',
    kind: 'membership',
    amountFen: 29_900,
    percentOfPrincipal: null,
    when: 'upfront',
    isTicked: false,
    lenderId: null,
  } as const;
  showReport({ prices: [price], fees: [{ ...fee, assumptions: [], place: price.place }] });
  fireEvent.click(await screen.findByRole('button', { name: '用它算：“日息万五”' }));
  const field = async (name: string) => (await screen.findByRole('textbox', { name })) as HTMLInputElement;
  const hintOf = (input: HTMLInputElement) =>
    document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent;
  expect([(await field('写明的利率')).value, hintOf(await field('写明的利率'))]).toEqual(['0.05', '取自页面']);
  expect([(await field('分几期（每月一期）')).value, hintOf(await field('分几期（每月一期）'))]).toEqual([
    '6',
    '取自页面',
  ]);
  expect(hintOf(await field('借多少'))).toBe('页面没写，这是举例，换成你的');
  expect([(await field('先扣或先付的费用')).value, hintOf(await field('先扣或先付的费用'))]).toEqual([
    '299',
    '页面上写在旁边的收费，加在一起',
  ]);
  fireEvent.input(await field('借多少'), { target: { value: '20000' } });
  await waitFor(async () => expect(hintOf(await field('借多少'))).toBeUndefined());
});

test('a price goes to the translator, and Back returns to it', async () => {
  showReport({
    prices: [aPrice('日息万五', 0.05, 0.05, { basis: 'day', annualPercentLow: 18.25, annualPercentHigh: 18.25 })],
  });
  fireEvent.click(await screen.findByRole('button', { name: '一步步看“日息万五”' }));
  expect(await screen.findByText('乘 365 天，得一年 18.25%。')).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '返回：本页' }));
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('一步步看“日息万五”'));
});

test('with twelve kept, no more are', async () => {
  const { fake } = showReport(
    { prices: [aPrice('年化18%', 18)] },
    { offers: [...'abcdefghijkl'].map((id) => anOffer({ id })) },
  );
  fireEvent.click(await screen.findByRole('button', { name: /^留着比较/ }));
  expect(await screen.findByText('已经留了 12 个，先去删一个。')).toBeShown();
  expect(fake.calls.filter((call) => call.startsWith('saveOffer'))).toEqual([]);
  expect(screen.getByRole('button', { name: '去比较留下的 12 个报价' })).toBeShown();
});

describe('what is kept to compare', () => {
  const price = aPrice('日息\n  万五', 18.25, 18.25, mashang);
  const aFee = (part: Partial<FeeOnPage>): FeeOnPage => ({
    surface: '',
    kind: 'guarantee',
    amountFen: null,
    percentOfPrincipal: null,
    when: 'upfront',
    assumptions: [],
    isTicked: false,
    lenderId: null,
    place: price.place,
    ...part,
  });

  async function keptWith(fees: FeeOnPage[], prices: PriceOnPage[] = []) {
    const { fake } = showReport({ prices: [price, ...prices], fees });
    await screen.findByRole('listitem', { name: '马上消费金融' });
    fireEvent.click(screen.getAllByRole('button', { name: /^留着比较/ })[0] as HTMLElement);
    await screen.findByText('已留下，存在这台设备上。');
    return (await (await fake.app.offers).list())[0];
  }

  test('has its fees in percent, though the sum is not stated', async () => {
    const fees = [
      aFee({ percentOfPrincipal: 1, when: 'monthly' }),
      aFee({ kind: 'insurance', amountFen: 19_800 }),
      aFee({ kind: 'insurance', amountFen: 19_800 }),
    ];
    expect(await keptWith(fees)).toMatchObject({
      upfrontFeeFen: 19_800,
      monthlyFeeFen: null,
      monthlyFeePercent: 1,
      feesLeftOut: 0,
    });
  });

  test('counts the fees that state no figure', async () => {
    expect(await keptWith([aFee({}), aFee({ kind: 'pre_ticked' })])).toMatchObject({
      upfrontFeeFen: null,
      feesLeftOut: 1,
    });
  });

  test('has the name and the words on one line', async () => {
    expect(await keptWith([])).toMatchObject({ title: '马上消费金融：日息 万五', wording: '日息 万五' });
  });

  test('has what the page says is added once late', async () => {
    const added = aPrice('逾期加收50%', 50, 50, {
      kind: 'penalty',
      ...mashang,
      assumptions: ['uplift_of_contract_rate'],
    });
    expect(await keptWith([], [added])).toMatchObject({ lateUpliftPercent: 50 });
  });
});

test('a penalty is not kept and not worked out as a loan', async () => {
  showReport({ prices: [aPrice('逾期加收50%', null, null, { kind: 'penalty' })] });
  expect(await screen.findByRole('button', { name: /^一步步看/ })).toBeShown();
  expect(screen.queryByRole('button', { name: /^留着比较/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^用它算/ })).toBeNull();
});

// The lists take seconds the first time; until then the panel said of every lender that there is no record of it.
test('while the records are on their way nothing is said of a lender; the price stands', async () => {
  const prices = [aPrice('年化24%', 24, 24, mashang)];
  const lenders = [aLenderOnPage('mashang', 1, '马上消费金融')];
  const { container } = showReport({ prices, lenders }, { knowledgeArrives: false });
  expect((await offerOf('马上消费金融')).getByText('24%', { selector: '.is' })).toBeShown();
  expect(container.textContent).not.toContain('无记录');
  expect(await faultsFor(container)).toEqual([]);
});
