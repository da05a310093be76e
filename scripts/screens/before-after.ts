/** Faults that were found in the screens, each with the picture it was found in and how to come to the same place today. */
import { addDays } from '@/lib/core/wording/calendar-day';
import type { Screen } from './screen-table';
import type { Shot, Variant } from './variants';

export interface BeforeAfter {
  /** The file in `docs/screens/before`, and the fault’s number. */
  before: string;
  says: string;
  after: Omit<Screen, 'name'>;
  language?: Variant['language'];
}

const today = new Date().toISOString().slice(0, 10);
const panel = (over: Screen['over'], target?: Screen['target']): Omit<Screen, 'name'> => ({
  over,
  in: 'panel',
  ...(target ? { target } : {}),
});

export const pairs: readonly BeforeAfter[] = [
  {
    before: '1',
    says: 'points over the first character',
    after: panel('plain', { view: 'guide', chapterId: 'where-to-turn' }),
  },
  { before: '2', says: 'offers ranked by the bare rate', after: { over: 'three', in: 'popup' } },
  {
    before: '2-compare',
    says: 'fees known here alone',
    after: {
      ...panel('three'),
      reach: async (page) => page.locator('.offer-tools button').last().click(),
    },
  },
  {
    before: '3',
    says: 'a price typed led nowhere',
    after: panel('plain', { view: 'lookup', query: '借1万，每月还930元，另收服务费200元，12期' }),
  },
  {
    before: '4',
    says: '“already late” did not ask how late',
    after: panel('plain', { view: 'late', lenderId: 'xiaomi-finance', dueOn: addDays(today, -40), overdueYuan: 5000 }),
  },
  { before: '5', says: 'forced colours cut the price', after: { over: 'three', in: 'page', forced: true } },
  { before: '6', says: 'an example put down to a lender', after: panel('offers') },
  { before: '7', says: 'a named lender was “not named”', after: { over: 'offers', in: 'popup' } },
  { before: '8', says: 'contradictions in one panel', after: panel('three') },
  {
    before: '9',
    says: 'two yearly prices in one view',
    after: panel('plain', { view: 'translate', phrase: '年化7.2%起' }),
  },
  { before: '12', says: '“add a name” led to the list', after: panel('plain', { view: 'add', name: '邻里互助借款' }) },
  {
    before: '13',
    says: 'the card’s button was cut',
    after: { over: 'offers', in: 'page', mark: 'name' },
    language: 'en',
  },
  {
    before: '14',
    says: 'English welcome in one column',
    after: { over: 'plain', in: 'tab', file: 'welcome.html', width: 1120 },
    language: 'en',
  },
  { before: '16', says: 'eight lenders hid the prices', after: { over: 'offers', in: 'popup' } },
  { before: '17', says: 'the field jumped', after: panel('plain', { view: 'lookup', query: '小米' }) },
  {
    before: '18',
    says: 'settings without search',
    after: { over: 'plain', in: 'tab', file: 'options.html', width: 760 },
  },
  {
    before: '19',
    says: 'one press took every site back',
    after: { over: 'three', in: 'popup', reach: async (page) => page.locator('.site-row .link').click() },
    language: 'en',
  },
  {
    before: '21',
    says: 'corrections at the bottom',
    after: panel('offers', { view: 'lender', lenderId: 'xiaomi-finance' }),
  },
  { before: '24', says: 'one old date for all data', after: { over: 'offers', in: 'page', mark: 'name' } },
  { before: '26', says: 'empty states', after: { over: 'plain', in: 'popup' } },
  {
    before: '29',
    says: 'forty days without dates',
    after: {
      ...panel('plain'),
      reach: async (page) => {
        await page.getByRole('tab').nth(2).click();
        await page.getByRole('radio').first().check({ force: true });
      },
    },
  },
];

const perRow = 3;
/** A picture is seen no larger than this, nor the rest of one that is taller. */
const box = { width: 300, height: 420 };
/** Of today’s pictures what is below is left out, as it was in those before. */
export const tallest = 800;

/** As large as fits in the box, in the sheet’s own measure. */
export function fitted({ caption, png, width, height }: Shot, scale: number): Shot {
  const fit = Math.min(1, box.width / width, box.height / height) / scale;
  return { caption, png, width: width * fit, height: height * fit };
}

/** Before and after beside each other, a few pairs a row. */
export function inRows(taken: readonly (readonly [Shot, Shot])[]): Shot[][] {
  return Array.from({ length: Math.ceil(taken.length / perRow) }, (_, row) =>
    taken.slice(row * perRow, (row + 1) * perRow).flat(),
  );
}
