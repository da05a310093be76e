/** Parts of patterns that several parsers of sums share, over normalized text. */
import { amountPattern } from '@/lib/core/text/numbers';

/** A sum in figures, as one group. */
export const amount = `(${amountPattern})(?![\\d.])`;

/** What a payment holds beside principal. */
export const cost = '(?:手续费|服务费|费用|利息)';

/** `[start, end)` of a match. */
export const spanOf = (match: RegExpExecArray): [number, number] => [match.index, match.index + match[0].length];
