/** The words of prices in English text. */
import type { Period } from '@/lib/core/prices/interpretation';
import { type Phrases, phrases } from './phrase';

/** Rates that are yearly by their name. */
export const yearlyNames: readonly Phrases[] = [
  phrases('annual percentage rate, annualised percentage rate, annualized percentage rate, percentage rate', {
    ending: 'plural',
  }),
  phrases('apr, aprc, eir, ear', { ending: 'plural' }),
  phrases('a.p.r., a.p.r'),
];

/** Words that take a percentage as the price of a loan. */
export const rateHeads: readonly Phrases[] = [
  ...yearlyNames,
  phrases('effective rate, effective annual rate, effective interest rate, interest rate, profit rate', {
    ending: 'plural',
  }),
  phrases('lending rate, loan rate, mortgage rate, borrowing rate, financing rate, comparison rate', {
    ending: 'plural',
  }),
  phrases('annual rate, annualised rate, annualized rate, monthly rate, weekly rate, daily rate', { ending: 'plural' }),
  phrases('flat rate, add on rate, variable rate, fixed rate, rate', { ending: 'plural' }),
  phrases('all in cost, borrowing cost, financing cost, annual cost, yearly cost, finance charge, irr based price', {
    ending: 'plural',
  }),
  phrases(
    'rate of interest, rates of interest, cost of borrowing, irr, pricing, priced, interest, price of loans, loan price',
  ),
  phrases(
    'fixed at, fix, year fixed, yr fixed, year arm, yr arm, year variable, yr variable, an annualised, an annualized, annualised at, annualized at',
  ),
  phrases('cost of the loan, cost of the loans, cost of credit, cost of a loan'),
  phrases('interest charge', { ending: 'plural' }),
  phrases('student loan interest, mortgage interest, home loan interest, car loan interest, personal loan interest'),
];

/** To charge is said of interest as of fees, so it makes no fee of a figure. */
export const chargeVerbs: readonly Phrases[] = [
  phrases(
    'we charge, they charge, lender charge, bank charge, may charge, can charge, will charge, to charge, which charge, that charge',
    {
      ending: 'plural',
    },
  ),
  phrases(
    'who charge, currently charge, lenders charge, banks charge, not charge, never charge, loans charge, cards charge, companies charge, apps charge',
    { ending: 'plural' },
  ),
];

export const feeHeads: readonly Phrases[] = [
  phrases('fee, fee rate, charge rate, commission, premium, surcharge, service cost', { ending: 'plural' }),
  phrases('charge', { ending: 'plural', unlessBefore: 'off, offs' }),
  phrases('compensation, penalty, penalties'),
  phrases('origination', { unlessBefore: 'fee, fees, charge, charges' }),
];

/** What else a percentage is said of: the nearest of these and of the words above decides. */
export const otherHeads: readonly Phrases[] = [
  phrases('apy, yield, return, dividend, saving, deposit, cd, staking, staker', { ending: 'plural' }),
  phrases('cashback, cash back, reward, rebate, discount, off', { ending: 'plural' }),
  phrases('points', { unlessAfter: 'no, zero' }),
  phrases('tax, taxes, vat, gst, sst, stamp duty, inflation, unemployment, turnover, retention, conversion'),
  phrases('growth, grew, rise, rises, rose, risen, increase, increases, increased, fall, falls, fell, fallen', {
    unlessBefore: 'to',
  }),
  phrases('drop, drops, dropped, decline, declines, declined, cut, cuts, shrank, expanded', { unlessBefore: 'to' }),
  phrases('equity', { unlessBefore: 'loan, loans, line, lines, release' }),
  phrases('prime lending rate, best lending rate, base lending rate, key lending rate, benchmark lending rate', {
    ending: 'plural',
  }),
  phrases('gateway pricing, gateway rate, gateway fee, gateway charge', { ending: 'plural' }),
  phrases('down payment, downpayment, loan to value, ltv, minimum payment, minimum repayment'),
  phrases('approval, approval rate, user, customer, applicant, adult, household, owner, respondent, voter', {
    ending: 'plural',
  }),
  phrases('earn', { ending: 'stem' }),
  phrases('pmi, mortgage insurance, dti, debt to income'),
  phrases('people, approved, ownership, utilisation, utilization'),
  phrases('market share, share, stake, ratio, score, profit, cost of capital, cost of funds', {
    ending: 'plural',
    unlessBefore: 'rate, rates',
  }),
  phrases('margin, margins', { unlessBefore: 'loan, loans, lending' }),
  phrases('base rate, prime rate, bank rate, policy rate, default rate, delinquency rate', { ending: 'plural' }),
  phrases('take rate, recovery rate, collection rate, retention rate, renewal rate, charge off rate', {
    ending: 'plural',
  }),
  phrases('federal funds, fed funds, lpr, loan prime rate, benchmark, sofr, libor, npl, non performing'),
  phrases('foreign transaction fee, foreign transaction charge, currency conversion fee, currency conversion charge', {
    ending: 'plural',
  }),
  phrases(
    'claim rate, claims rate, loss rate, vacancy rate, response rate, success rate, exchange rate, savings rate',
    {
      ending: 'plural',
    },
  ),
  phrases(
    'growth rate, inflation rate, unemployment rate, tax rate, cure rate, roll rate, repayment rate, churn rate',
    {
      ending: 'plural',
    },
  ),
  phrases(
    'target range, primary credit rate, discount rate, rate on reserve balances, interest rate on reserve balances',
  ),
  phrases(
    'reverse repo rate, overnight rate, cash rate, deposit facility rate, bad debt, bad debts, expected loss, credit losses, cost of risk, charge offs, funding costs, churn, loan loss provision',
    {
      unlessBefore: 'loan, loans',
    },
  ),
];

/** Fees that are charged once, by their name. */
export const oneOffWords: readonly Phrases[] = [
  phrases('origination, processing, arrangement, upfront, up front, one off, one time, setup, set up, application'),
  phrases('establishment, transaction, transfer, prepayment, part payment, foreclosure, early, documentation, stamp'),
  phrases('closure, redemption, exit, cancellation'),
  phrases('disburse, settle, admin', { ending: 'stem' }),
];

export const flatWords: readonly Phrases[] = [phrases('flat, add on')];

export const penaltyWords: readonly Phrases[] = [
  phrases('late, overdue, delayed payment, penal, penalty, penalties, missed, past due, arrears, delinquent'),
  phrases('default, defaults, defaulted, defaulting', { unlessAfter: 'by' }),
  phrases('unpaid', { unlessBefore: 'balance, principal, loan' }),
];

export const earlyWords: readonly Phrases[] = [
  phrases('early, redemption'),
  phrases('prepay, settle, redeem', { ending: 'stem' }),
];

/** How often a price is charged, in front of or behind a figure. */
export const periodWords: Readonly<Record<Period, readonly Phrases[]>> = {
  year: [
    phrases('per annum, per year, a year, an year, each year, every year, yearly, annual, annually'),
    phrases('annualised, annualized, p.a, p. a, pa, /year, /yr, /annum, / year'),
  ],
  month: [
    phrases(
      'per month, a month, each month, every month, monthly, p.m, p. m, pcm, per calendar month, /month, /mth, /mo, / month',
    ),
  ],
  week: [phrases('per week, a week, each week, every week, weekly, /week, /wk, / week')],
  day: [
    phrases('day rate'),
    phrases('per day, a day, each day, every day, daily, per diem, /day, / day'),
    phrases('overdue day, late day, day overdue, days overdue, day late, days late, day of delay, days of delay'),
  ],
  period: [
    phrases(
      'per period, each period, every period, per instalment, each instalment, every instalment, per installment, each installment',
    ),
  ],
};

/** Behind one of these a figure with a bare monthly, daily … is a price though no word of price is near: we lend at 3% monthly. */
export const joiningWords: readonly Phrases[] = [
  phrases('at, of, from, to, is, are, was, be, by, or, than, with, for, on, only, just, about, around, over, under'),
  phrases('nearly, almost, between, another, extra, additional, a, an, the, flat, interest, late, quote, quoted, i.e.'),
  phrases('loan, pay, owe, cost, quote, show, want, offer, equal, say, carry, carries', { ending: 'plural' }),
  phrases('charg, ask, demand, tak, add, ris, advertis, approximate, pay', { ending: 'stem' }),
];

/** In front of a figure: the price may be more. */
export const floorWords: readonly Phrases[] = [
  phrases('from, starting at, starting from, start at, start from, starts at, starts from, begin at, begins at'),
  phrases('beginning at, as low as, low of, lowest, at least, minimum, minimum of, min, min., more than, over, above'),
  phrases('exceed', { ending: 'stem' }),
];

/** In front of a figure: the price may be less. */
export const capWords: readonly Phrases[] = [
  phrases('up to', { unlessAfter: 'add, adds, added, adding' }),
  phrases(
    'as high as, as much as, high of, highest, maximum, maximum of, max, max., at most, no more than, at or below',
  ),
  phrases('not exceed, not exceeding, not to exceed, capped at, cap of, limited to, within, under, below, less than'),
  phrases(
    'never charge more than, never more than, not more than, no higher than, never above, never exceed, never exceeds',
  ),
  phrases("not exceeds, does not exceed, do not exceed, doesn't exceed, don't exceed, won't exceed"),
  phrases('close to, nearly, approaching, approach, approaches, top out at, tops out at, topping out at'),
];

/** In front of a figure: a lender granted it, or someone was asked it, for a loan. */
export const grantWords: readonly Phrases[] = [
  phrases('refi at, refis at, came in at, came in with, came back with, came back at, come back with, coming back at'),
  phrases('gave me, gave us, gives me, give me, charge, charges, charged, charging, stood at, priced at'),
  phrases('quoted, quote, quoting, offered, offering, offers, approved for, approved at, locked in, locked in at'),
  phrases(
    'financed at, financing at, refinanced at, refinance at, got, getting, pay, paid, paying, loan at, loans at, loans are, loan is, mortgages are',
  ),
  phrases(
    'loan for, mortgage at, borrow at, borrowed at, lend at, lends at, lent at, refinanced to, it at, me at, us at',
  ),
  phrases(
    'want, wants, mortgage from, mortgages from, loan from, loans from, financing from, loans starting at, asked',
  ),
];

/** What a share is taken of, where it is taken once. */
export const sharesOfLoan: readonly Phrases[] = [
  phrases('principal, balance, loan, loan amount, amount, loan balance, sum, sanctioned amount, limit, credit limit'),
  phrases('outstanding, outstandings, line, credit line, facility, overdraft, advance, drawdown, outstanding amount'),
];

/** Rates that others are set by: prime + 4% is no price by itself. */
export const referenceRates: readonly Phrases[] = [
  phrases('sora, sibor, hibor, libor, sofr, euribor, prime, prime rate, base rate, bank rate, lpr, mclr, repo rate'),
  phrases('benchmark, benchmark rate, index, p, h, eblr, repo, blr, obr, base lending rate, best lending rate'),
];

/** Lending is spoken of. */
export const lendingWords: readonly Phrases[] = [
  phrases('loan, lender, moneylender, instalment, installment, mortgage, overdraft, debt, cash advance', {
    ending: 'plural',
  }),
  phrases('card', { ending: 'plural', unlessAfter: 'gift, sim, loyalty' }),
  phrases('all in cost, all in annual cost', { ending: 'plural' }),
  phrases('borrow, repay, financ', { ending: 'stem' }),
  phrases(
    'lend, lends, lent, lending, moneylending, credit, payday, bnpl, pay later, paylater, principal, tenure, overdue',
  ),
  phrases(
    'apr, aprs, aprc, eir, flat rate, effective rate, effective interest, effective annual, nominal rate, late payment, late payments, balance transfer, emi, emis',
  ),
  phrases(
    'comparison rate, purchase rate, cash advance rate, flat per month, fintech, margin loan, prepayment, part prepayment, foreclosure',
  ),
  phrases(
    'guarantee fee, consumer finance, mortgage, refi, refinance, heloc, credit union, the facility, credit facility, drawdown, delayed payment',
  ),
  phrases('annual percentage rate, annual percentage rates, a.p.r., late penalty, late penalties, fee deducted'),
  phrases(
    'amount you drew, amount you draw, amount drawn, amount withdrawn, each draw, no-interest advances, advances',
  ),
  phrases('outstanding balance, outstanding principal, early redemption, unpaid amount, unpaid sum'),
  phrases('balance transfers, jiebei, huabei, weilidai, baitiao, jintiao'),
  phrases('ah long, guarantor', { ending: 'plural' }),
  phrases('late fee, late fees, interest free, rollover, rolled over, rolled it over, roll it over'),
  phrases('pawn', { ending: 'stem' }),
];

/** Said of the clause of a figure, these outweigh what else the sentence talks of. */
export const ownLoanWords: readonly Phrases[] = [
  phrases('loan, borrow, credit, card, financ, mortgage', { ending: 'stem' }),
];

/** Money that is lent to the bank, or invested. */
export const savingWords: readonly Phrases[] = [
  phrases('fund', { ending: 'plural', unlessBefore: 'in, within, sent, deposited, available, arrive, as soon, same' }),
  phrases('saving, saver, deposit, depositor, stake, token, pool, swap, validator, bond, share, stock, yield', {
    ending: 'plural',
  }),
  phrases('staked, staking, liquidity, treasury, apy, dividend, dividends, portfolio, crypto, annuity'),
  phrases('invest', { ending: 'stem' }),
];

/** The law, or who makes it, is spoken of. */
export const lawWords: readonly Phrases[] = [
  phrases('usury, legal limit, legal cap, legal ceiling, legal maximum, law, laws, statutory, lawful, judicial'),
  phrases('the act, lending act, ordinance, statute, statutes'),
  phrases('supreme court, protected by, ceiling, enforce, impose, imposed, rule, rules, regulator, regulators'),
  phrases('ban, bans, banned, authorities, were told to, must keep, required to, regulation, regulations, comply'),
];

/** What a law does to prices. */
export const limitWords: readonly Phrases[] = [
  phrases('limit, cap, ceiling', { ending: 'plural' }),
  phrases('above, maximum, more than, no more than, may not, under'),
  phrases('exceed, protect', { ending: 'stem' }),
];
