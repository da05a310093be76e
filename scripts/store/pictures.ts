/** Which pictures there are, and how each is made from the real screens. */
import type { Page } from '@playwright/test';
import { type Screen, screens } from '@/scripts/screens/screen-table';
import { type Stage, takeOnce } from '@/scripts/screens/take-screen';
import type { Shot } from '@/scripts/screens/variants';
import captions from '@/store/captions.json';
import listing from '@/store/listing.json';
import { type Frame, movingPicture } from './moving-picture';
import { belowPoster, besidePoster, marqueePoster, tilePoster } from './poster';

export const pictureLanguages = ['zh', 'en'] as const;
export type PictureLanguage = (typeof pictureLanguages)[number];

/** In the order in which a store shows them. */
export const screenshots = ['offers', 'names', 'record', 'late', 'access'] as const;

export const pictureSizes = {
  screenshot: { width: 1280, height: 800 },
  tile: { width: 440, height: 280 },
  marquee: { width: 1400, height: 560 },
} as const;

const moving = {
  page: { zh: '打开贷款页面：名字和价格下有了线', en: 'A page of loan offers: names and prices get a line' },
  card: { zh: '指一下名字：它是谁，谁放款', en: 'Point at a name: who it is, and who lends' },
  popup: { zh: '点一下图标：一年究竟多少，含费用', en: 'Click the icon: the price in a year, fees included' },
  record: { zh: '侧边栏：每一条都有来源和日期', en: 'Side panel: every fact with its source and date' },
  late: { zh: '已经逾期：今天先做这三件事', en: 'Already late: three things to do today' },
};

const langOf = { zh: 'zh-CN', en: 'en' } as const;

/** No ring around what the driver had to press. */
const unfocused = (screen: Screen): Screen => ({
  ...screen,
  async reach(page) {
    await screen.reach?.(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  },
});

/** Of someone who lets it read every page, and of someone who has just installed it. */
export interface Stages {
  reading: Stage;
  fresh: Stage;
}

/** Takes each screen once a language. */
export function shotsIn(stages: Stages, language: PictureLanguage) {
  const taken = new Map<string, Promise<Shot>>();
  return (name: string, width: number, tallest: number): Promise<Shot> => {
    const key = `${name} ${width} ${tallest}`;
    const found = screens.find((each) => each.name === name);
    if (!found) throw new Error(`There is no screen ${name}.`);
    const isFresh = found.name === 'options';
    const stage = isFresh ? stages.fresh : stages.reading;
    const screen = unfocused(isFresh ? { ...found, access: false } : found);
    const asked =
      taken.get(key) ??
      takeOnce(
        stage,
        screen.in === 'popup' ? screen : { ...screen, width },
        { language: langOf[language], theme: 'light' },
        tallest,
      );
    taken.set(key, asked);
    return asked;
  };
}

type Take = ReturnType<typeof shotsIn>;

async function draw(blank: Page, html: string, size: { width: number; height: number }): Promise<Buffer> {
  await blank.setViewportSize(size);
  await blank.setContent(html);
  return blank.screenshot({ scale: 'css' });
}

/** File name → picture. */
export async function storePictures(blank: Page, take: Take, language: PictureLanguage): Promise<Map<string, Buffer>> {
  const lang = langOf[language];
  const name = listing.name[language];
  const made = new Map<string, Buffer>();
  for (const [at, key] of screenshots.entries()) {
    const { screen, title, lines } = captions[key];
    const poster = { lang, name, title: title[language], lines: lines[language] };
    const isWide = screen === 'card-name';
    const shot = isWide ? await take(screen, 960, 540) : await take(screen, screen === 'options' ? 560 : 400, 760);
    const html = isWide ? belowPoster(poster, shot) : besidePoster(poster, shot, screen === 'options' ? 640 : 520);
    made.set(`${at + 1}-${key}-${language}.png`, await draw(blank, html, pictureSizes.screenshot));
  }
  const sentence = captions.tile[language];
  made.set(`tile-${language}.png`, await draw(blank, tilePoster(lang, name, sentence), pictureSizes.tile));
  const marquee = marqueePoster(lang, name, sentence, await take('popup', 0, 720));
  made.set(`marquee-${language}.png`, await draw(blank, marquee, pictureSizes.marquee));
  return made;
}

export async function readmePicture(blank: Page, take: Take, language: PictureLanguage): Promise<Buffer> {
  const page = await take('marks', 960, 540);
  const beside = async (screen: string, width: number) => ({ shot: await take(screen, 400, 720), width });
  const frames: Frame[] = [
    { page, says: moving.page[language], seconds: 2.5 },
    { page: await take('card-name', 960, 540), says: moving.card[language], seconds: 3.5 },
    { page, over: await beside('popup', 380), says: moving.popup[language], seconds: 4 },
    { page, over: await beside('record-brand', 420), says: moving.record[language], seconds: 4 },
    { page, over: await beside('late-forty-days', 420), says: moving.late[language], seconds: 4 },
  ];
  return movingPicture(blank, langOf[language], frames);
}
