/** What words hover cards. */
import type { lenderCardIn, ownCardIn, unlistedCardIn } from './lender-card';
import type { asTabLabelIn, priceCardIn } from './price-card';

export interface CardWords {
  lenderCardIn: typeof lenderCardIn;
  ownCardIn: typeof ownCardIn;
  unlistedCardIn: typeof unlistedCardIn;
  priceCardIn: typeof priceCardIn;
  asTabLabelIn: typeof asTabLabelIn;
}
