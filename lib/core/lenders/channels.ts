/** To whom one can turn: one table for the guide, the record, being late and the papers. Each number stands once. */
import * as v from 'valibot';
import { evidence, idSchema, textSchema } from '@/lib/core/wording/fact';
import { publicNumbers } from './knowledge';
import { type Lender, type LenderKind, lenderKinds } from './lender';
import { currentLicences, underMainlandRules } from './lender-summary';

export const channelSchema = v.strictObject({
  id: idSchema,
  /** Short, to stand beside the number or in its place. */
  title: textSchema,
  /** null: no number is the same in every place; the sentence says how to find it. */
  phone: v.nullable(v.picklist(publicNumbers)),
  /** What it takes, and what to know before asking. */
  text: textSchema,
  /** Kinds of lender that are complained of here; empty where it is a matter and not a kind of lender that leads here. */
  lenderKinds: v.array(v.picklist(lenderKinds)),
  ruleId: v.nullable(idSchema),
  ...evidence,
});
export type Channel = v.InferOutput<typeof channelSchema>;

/** Whoever lends under a licence is complained of as a lender of its kind. */
const kindOfLicence: Partial<Record<Lender['licences'][number]['type'], LenderKind>> = {
  bank: 'bank',
  consumer_finance: 'consumer_finance_company',
  micro_loan: 'micro_loan_company',
  online_micro_loan: 'micro_loan_company',
};

/** Where a complaint about a lender goes: by its own kind and by that of the lenders known behind it. Without a lender, by every kind. Every channel is the mainland's, so of a lender elsewhere there is none. */
export function channelsFor(lender: Lender | null, channels: readonly Channel[]): Channel[] {
  if (lender === null) return channels.filter(({ lenderKinds: kinds }) => kinds.length > 0);
  if (lender.kind === 'outside_mainland') return [];
  const behind = underMainlandRules(lender) ? currentLicences(lender).map(({ type }) => kindOfLicence[type]) : [];
  const kinds = new Set<LenderKind>([lender.kind, ...behind.filter((kind) => kind !== undefined)]);
  return channels.filter(({ lenderKinds: taken }) => taken.some((kind) => kinds.has(kind)));
}
