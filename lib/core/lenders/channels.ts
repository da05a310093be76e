/** To whom one can turn: one table for the guide, the record, being late and the papers. Each number stands once. */
import * as v from 'valibot';
import { evidence, idSchema, textSchema } from '@/lib/core/wording/fact';
import { publicNumbers } from './knowledge';
import { type Lender, type LenderKind, lenderKinds } from './lender';
import { currentLenderNames, currentLicences, underMainlandRules } from './lender-summary';

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

/** Words of a lender's name, or of what is said of who lends, that tell its kind. */
const kindOfWord: readonly (readonly [RegExp, LenderKind])[] = [
  [/银行/, 'bank'],
  [/消费金融/, 'consumer_finance_company'],
  [/小额贷款|小贷公司/, 'micro_loan_company'],
];

/** The kinds of the lenders behind a front: by their licences, and as its record names them, as “partner banks” too. */
function kindsBehind(lender: Lender): LenderKind[] {
  if (!underMainlandRules(lender)) return [];
  const licensed = currentLicences(lender).flatMap(({ type }) => kindOfLicence[type] ?? []);
  const names = currentLenderNames(lender).map(({ zh }) => zh);
  if (lender.status.value === 'licensed' || names.length === 0) return licensed;
  const said = [...names, lender.whoLends.text.zh].join(' ');
  return [...licensed, ...kindOfWord.flatMap(([word, kind]) => (word.test(said) ? kind : []))];
}

/** Where a complaint about a lender goes: by its own kind and by that of the lenders known behind it. Without a lender, by every kind. Every channel is the mainland's, so of a lender elsewhere there is none. */
export function channelsFor(lender: Lender | null, channels: readonly Channel[]): Channel[] {
  if (lender === null) return channels.filter(({ lenderKinds: kinds }) => kinds.length > 0);
  if (lender.kind === 'outside_mainland') return [];
  const kinds = new Set<LenderKind>([lender.kind, ...kindsBehind(lender)]);
  return channels.filter(({ lenderKinds: taken }) => taken.some((kind) => kinds.has(kind)));
}
