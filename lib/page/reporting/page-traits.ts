/** What the page is like as a whole: an article, or something that asks for a loan. Reads markup and labels, and keeps none of them. */
import { type Asking, askingOf, isFieldOfBorrower } from '@/lib/core/addresses/asking-words';
import type { PageTraits } from '@/lib/core/report/page-report';

/** More are not looked at. */
const maxButtons = 1200;
const maxFields = 100;
const maxScripts = 5;
const maxScriptLength = 20_000;
const maxHeadLength = 400;

const articleMarkup = [
  'meta[property="og:type"][content^="article" i]',
  'meta[property^="article:"]',
  'meta[name="publishdate" i]',
  'meta[name="pubdate" i]',
  'meta[name="mediaid" i]',
  ...['Article', 'BlogPosting', 'QAPage', 'Discussion', 'Question', 'SearchResults'].map(
    (type) => `[itemtype*="${type}"]`,
  ),
  '[itemprop="datePublished"]',
  'article time',
  '[class*="byline" i]',
  '[class*="pubtime" i]',
  '[class*="publish-time" i]',
  '[class*="article-content" i]',
  '[id*="article-content" i]',
].join(',');

const articleType =
  /"@type"\s*:\s*\[?\s*"(\w*Article|BlogPosting|LiveBlogPosting|QAPage|FAQPage|DiscussionForumPosting|SearchResultsPage|Review)"/;
/** A date, an author or where it was taken from. */
const byline =
  /(来源|來源|作者|记者|記者|编辑|編輯|发布时间|發布時間|更新时间|浏览|阅读)\s*[:：]|(19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/;

/** The beginning of what follows. */
function textAfter(place: Element | null): string {
  let text = '';
  for (let node = place?.nextSibling ?? null; node && text.length < maxHeadLength; node = node.nextSibling)
    text += (node.textContent ?? '').slice(0, maxHeadLength);
  return text;
}

function isArticle(document: Document): boolean {
  if (document.querySelector(articleMarkup)) return true;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, maxScripts);
  if (scripts.some(({ textContent }) => articleType.test((textContent ?? '').slice(0, maxScriptLength)))) return true;
  const headline = document.querySelector('h1');
  return headline !== null && [headline, headline.parentElement].some((place) => byline.test(textAfter(place)));
}

function wordsOfField(field: Element): string {
  return ['name', 'id', 'placeholder', 'aria-label'].map((name) => field.getAttribute(name) ?? '').join(' ');
}

function asks(document: Document): Asking | null {
  const fields = [...document.querySelectorAll('input, select')].slice(0, maxFields);
  if (fields.some((field) => isFieldOfBorrower(wordsOfField(field)))) return 'loan';
  let found: Asking | null = null;
  const buttons = document.querySelectorAll('button, a, [role="button"], input[type="submit"], input[type="button"]');
  for (let at = 0; at < Math.min(buttons.length, maxButtons); at++) {
    const button = buttons[at];
    const asking = askingOf(button?.getAttribute('value') ?? button?.textContent ?? '');
    if (asking === 'loan') return asking;
    found ??= asking;
  }
  return found;
}

export function pageTraits(document: Document): PageTraits {
  // What an article asks says nothing, and looking for it costs as much again.
  return isArticle(document) ? { isArticle: true, asks: null } : { isArticle: false, asks: asks(document) };
}
