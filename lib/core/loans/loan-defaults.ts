/** The loan assumed where nobody says which, with the limits of what a person can mean by a sum, a term or a percent. */

/** Yuan: round, so that a reader scales it to their own loan by moving the point. */
export const defaultPrincipalYuan = 10_000;

/** Monthly payments: the term most small loans are advertised with. */
export const defaultTermMonths = 12;

/** Yuan, inclusive: no person borrows more without a contract of their own; above it, zeros were typed by mistake. */
export const maxYuan = 100_000_000;

/** Yuan, inclusive: one fen, the smallest sum that can be paid. */
export const minYuan = 0.01;

/** Months, inclusive: fifty years, longer than any mortgage. Offers kept on the device may be as long. */
export const maxTermMonths = 600;

/** Percent as typed or stated, whatever it is counted by, inclusive. */
export const maxPercent = 1000;

/** Percent a year, inclusive: above it a rate read on a page is a misprint, so no payments are worked out with it. */
export const maxPlannedAnnualPercent = 10_000;
