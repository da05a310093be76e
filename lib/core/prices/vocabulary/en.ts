/** The words of English prices, as data: sources of expressions over lower-case words, parted by bars, longest first. */

/** Words that take a percentage as the price of a loan, by kind. */
export const rateWords =
  'annual percentage rates?|representative apr|aprc?s?|eirs?|effective (?:annual |interest )?rates?|rates? of interest|interest rates?|lending rates?|loan rates?|mortgage rates?|borrowing rates?|annual rates?|annuali[sz]ed rates?|daily rates?|monthly rates?|weekly rates?|finance charges?|borrowing costs?|cost of borrowing|financing costs?|financing rates?|flat rates?|add-on rates?|comparison rates?|irr-based prices?|irr|pricing|priced|all-in costs?|variable rates?|fixed rates?|rates?|interest|profit rates?';
export const feeWords = 'fees?|charges?|commissions?|premiums?|surcharges?|service costs?|compensation';
export const penaltyWords =
  'late|overdue|default(?:s|ed|ing)?|penalt(?:y|ies)|penal|missed|past due|unpaid|arrears|delinquent';

/** What else a percentage is said of: the nearest of these and of the words above decides. */
export const otherWords =
  'apys?|yields?|returns?|dividends?|savings?|deposits?|cds?|staking|stakers?|cash ?backs?|rewards?|points|tax(?:es)?|vat|gst|discounts?|off|inflation|growth|grew|(?:rises?|rose|risen|increases?|increased|falls?|fell|fallen|drops?|dropped|declines?|declined|cuts?)(?! to\\b)|down ?payments?|ltv|loan-to-value|approvals?|approved|approval rates?|users|customers|applicants?|people|adults|households|market shares?|shares?|stakes?|ratios?|unemployment|utili[sz]ation|scores?|base rates?|prime rates?|bank rates?|federal funds|fed funds|policy rates?|lpr|loan prime rate|benchmark|sofr|libor|equity|owners?hip|turnover|margins?|profits?|respondents|voters|foreign transaction fees?|default rates?|delinquency rates?|non-performing|npl|retention|conversion';

/** Behind a percentage: it is a share of these. */
export const shareOf =
  'of (?:all |its |the |our |their )?(?:\\w+ )?(?:loans|revenue|sales|total|assets|borrowers|users|customers|lending|swap fees|gdp|people|portfolio)';

/** How often a price is charged, in front of or behind a figure. */
export const periodWords = {
  year: 'per annum|p\\.? ?a\\b\\.?|per year|a year|an year|each year|yearly|annuali[sz]ed|annually|annual|/ ?(?:yr|year|annum)\\b|aprc?s?|eirs?|percentage rate',
  month: 'per month|a month|each month|monthly|every month|p\\.? ?m\\b\\.?|/ ?(?:mo|mth|month)\\b',
  week: 'per week|a week|each week|weekly|/ ?(?:wk|week)\\b',
  day: 'per day|a day|each day|daily|every day|(?:for )?(?:each|every|per) [a-z]+ day|/ ?day\\b|for (?:each|every) day|per diem|days? (?:late|overdue)',
} as const;

/** In front of a figure: the price may be more, or less. */
export const floorWords =
  'from|starting (?:at|from)|starts? (?:at|from)|as low as|low of|lowest|at least|minimum(?: of)?|more than|over|above|exceed(?:s|ing|ed)?|begin(?:s|ning)? at';
export const capWords =
  'up to|at or below|as high as|high of|highest|maximum(?: of)?|max\\.?|at most|no more than|not (?:to )?exceed(?:ing)?|capped at|cap of|under|below|less than|close to|nearly|approach(?:es|ing)?|within|limited to';

/** Lending is spoken of. */
export const lendingWords =
  'loans?|(?:money)?lend(?:er|ers|ing)?|flat rate|effective|overdue|late payments?|borrow\\w*|credit|cards?|repay\\w*|instal+ments?|aprc?s?|financ\\w*|mortgages?|cash advances?|payday|bnpl|pay later|paylater|overdrafts?|debts?|eir|principal|tenure|jiebei|huabei|weilidai|baitiao|jintiao|balance transfers?';
/** Money that is lent to the bank, or invested. */
export const savingWords =
  'savings?|saver|stake|staked|tokens?|pools?|liquidity|swaps?|validators?|deposits?|depositors?|fixed deposit|time deposit|invest\\w*|fund|funds|bonds?|treasury|staking|apy|dividends?|yields?|portfolio|shares|stocks?|crypto|annuity';
export const lawWords =
  'usury|legal (?:limit|cap|ceiling|maximum)|by law|statutory|the law|supreme court|judicial|protected by|ceiling|lawful|regulators? (?:cap|limit)';
