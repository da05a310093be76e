/** Offers the words of hover cards to the background, which runs it at the first card. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardWords } from '@/lib/services/background/card-words-script';
import { lenderCardIn, ownCardIn, unlistedCardIn } from '@/lib/services/cards/lender-card';
import { asTabLabelIn, priceCardIn } from '@/lib/services/cards/price-card';

export default defineUnlistedScript(() =>
  cardWords.offer({ lenderCardIn, ownCardIn, unlistedCardIn, priceCardIn, asTabLabelIn }),
);
