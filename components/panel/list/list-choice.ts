/** What the user typed and chose in the list of lenders; kept while a record is open, so that Back finds the list as it was left. */
import { everyLender, type LenderFilter, type LenderSort } from './lender-order';

export interface ListChoice {
  query: string;
  filter: LenderFilter;
  sort: LenderSort;
  /** The search field takes the focus when the list opens. */
  focusSearch: boolean;
}

export const initialListChoice: ListChoice = { query: '', filter: everyLender, sort: 'status', focusSearch: false };
