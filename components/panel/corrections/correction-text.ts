/** The text a reader copies to send us a correction: which record, which data, and blank lines to fill in. Nothing of the reader or the page is in it. */
import type { Lender } from '@/lib/core/lenders/lender';

interface CorrectionWords {
  heading: string;
  record: string;
  dataDate: string;
  whatIsWrong: string;
  whereItIsWritten: string;
}

export function correctionText(lender: Lender, dataDate: string, words: CorrectionWords): string {
  return [
    words.heading,
    '',
    `${words.record} ${lender.name.hans} (${lender.id})`,
    `${words.dataDate} ${dataDate}`,
    '',
    words.whatIsWrong,
    '',
    words.whereItIsWritten,
    '',
  ].join('\n');
}
