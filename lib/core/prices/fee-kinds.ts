/** What a fee beside a price is, and what was filled in to read it: values alone, for who takes a report and reads no text. */

export const feeKinds = ['membership', 'rights_package', 'guarantee', 'insurance', 'service', 'pre_ticked'] as const;
export type FeeKind = (typeof feeKinds)[number];

/**
 * What was filled in to read a fee: when it is due; a day's percent taken 30 times for a month; the top of a range; a percent
 * a year taken of what is still owed.
 */
export const feeAssumptions = ['when_assumed', 'days_30', 'top_of_range', 'on_balance'] as const;
export type FeeAssumption = (typeof feeAssumptions)[number];
