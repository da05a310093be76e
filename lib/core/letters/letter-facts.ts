/** What is known for a letter on a day: of a kept loan, of a payment that is late, or of nothing. What is not known is left null. */
import { companyBehind, isCompanyName } from '@/lib/core/lenders/company-name';
import type { Lender, LenderKind } from '@/lib/core/lenders/lender';
import { underMainlandRules } from '@/lib/core/lenders/lender-summary';
import { type Fen, toFen } from '@/lib/core/loans/money';
import { type LatePart, type LoanStanding, standingOf } from '@/lib/core/own-loans/loan-standing';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { daysBetween } from '@/lib/core/wording/calendar-day';
import type { Text } from '@/lib/core/wording/fact';
import type { LetterMatter, LetterOffice } from './letter';

/** Days after which the three years to sue may be close or over (Civil Code, article 188): a promise or a part payment would start them anew. */
const nearLimitationDays = 1000;

export function isNearLimitation(daysOverdue: number): boolean {
  return daysOverdue >= nearLimitationDays;
}

interface LoanFacts {
  principalFen: Fen;
  paidOutOn: string;
  keptBackFen: Fen;
  paidFen: Fen;
  late: LatePart | null;
  /** What is late is the least it can be. */
  isLeast: boolean;
  isAboveCap: boolean;
  /** The day of the last payment of a loan that is paid off. */
  settledOn: string | null;
}

export interface LetterFacts {
  today: string;
  /** As the contract writes it. */
  lender: Text | null;
  /** Of the record the lender belongs to; null: not known. */
  lenderKind: LenderKind | null;
  /** The day of the oldest payment that is late, or else of the next one. */
  dueOn: string | null;
  loan: LoanFacts | null;
}

/** What the reader chooses for a complaint. */
export interface LetterChoice {
  office: LetterOffice | null;
  matter: LetterMatter | null;
}

/** Days from the due day; below zero before it; null: not known. */
export function daysLateOf({ dueOn, today }: LetterFacts): number | null {
  return dueOn === null ? null : daysBetween(dueOn, today);
}

function settledOnOf({ dues }: LoanStanding): string | null {
  const days = dues.map(({ settledOn }) => settledOn);
  return days.some((day) => day === null)
    ? null
    : (days
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1) ?? null);
}

/**
 * `lender`: the record it belongs to. The contract’s own words name whom the letter goes to; where they name a brand only, the
 * record’s company does, if it knows one, or else nobody: a letter is not addressed to a brand.
 */
export function factsOfLoan(loan: OwnLoan, lender: Lender | null, today: string): LetterFacts {
  const standing = standingOf(loan, today);
  const oldest = standing.dues.find(({ settledOn }) => settledOn === null);
  return {
    today,
    lender: isCompanyName(loan.lender)
      ? { zh: loan.lender, en: loan.lender, tw: loan.lender }
      : lender && companyOf(lender),
    lenderKind: lender?.kind ?? null,
    dueOn: oldest?.due.dueOn ?? null,
    loan: {
      principalFen: loan.principalFen,
      paidOutOn: loan.paidOutOn,
      keptBackFen: toFen(Math.min(loan.upfrontFeeFen, loan.principalFen)),
      paidFen: standing.paidFen,
      late: standing.late,
      isLeast: standing.isUpliftUnknown,
      isAboveCap: standing.aboveCapFen > 0 && (lender === null || underMainlandRules(lender)),
      settledOn: settledOnOf(standing),
    },
  };
}

/** Only where the record holds the licence itself; else the contract has to say it. */
function companyOf(lender: Lender): Text | null {
  return lender.status.value === 'licensed' ? companyBehind(lender) : null;
}

/** Without a kept loan. */
export function factsWithoutLoan(lender: Lender | null, dueOn: string | null, today: string): LetterFacts {
  return {
    today,
    lender: lender && companyOf(lender),
    lenderKind: lender?.kind ?? null,
    dueOn,
    loan: null,
  };
}
