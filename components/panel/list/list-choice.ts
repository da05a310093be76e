/** What the user chose in the list of lenders; kept while a record is open, so that Back finds the list as it was left. */
import { everyLender, type LenderFilter, type LenderSort } from './lender-order';

export interface ListChoice {
  filter: LenderFilter;
  sort: LenderSort;
}

export const initialListChoice: ListChoice = { filter: everyLender, sort: 'status' };
