/**
 * The texts of the listings in each language, and what of them a store would not take. Limits and their sources:
 * name – 75 Chrome, 45 Edge, 50 Firefox: developer.mozilla.org, manifest.json/name; summary – 132: developer.chrome.com,
 * manifest/description (Chrome and Edge take it from the manifest), 250 for Firefox: mozilla/addons issue 8557;
 * description – 16,000 Chrome: its guidance on store listings; 250 to 10,000 Edge, 15,000 Firefox by its form;
 * search terms – 7 of at most 30 characters and 21 words together: learn.microsoft.com, publish-extension.
 */

import { toTraditional } from '@/scripts/data/traditional';
import listing from '@/store/listing.json';

export const stores = ['chrome', 'edge', 'firefox'] as const;
export const listingLocales = ['zh_CN', 'zh_TW', 'en'] as const;
export type ListingLocale = (typeof listingLocales)[number];

export const listingLimits = {
  name: { chrome: [1, 75], edge: [1, 45], firefox: [1, 50] },
  summary: { chrome: [1, 132], edge: [1, 132], firefox: [1, 250] },
  description: { chrome: [1, 16_000], edge: [250, 10_000], firefox: [1, 15_000] },
} as const;

export const searchTermLimits = { terms: 7, characters: 30, words: 21 } as const;

export interface ListingTexts {
  name: string;
  summary: string;
  description: string;
  searchTerms: string[];
}

/** A blank line and a row of a list stand as they are: the stores show plain text. */
export function listingIn(locale: ListingLocale): ListingTexts {
  const said = ({ zh, en }: { zh: string; en: string }) =>
    locale === 'en' ? en : locale === 'zh_TW' ? toTraditional(zh) : zh;
  const lines = ({ zh, en }: { zh: string[]; en: string[] }) =>
    locale === 'en' ? en : zh.map((line) => said({ zh: line, en: '' }));
  return {
    name: said(listing.name),
    summary: said(listing.summary),
    description: lines(listing.description).join('\n'),
    searchTerms: lines(listing.searchTerms),
  };
}

export function listingFaults(texts: ListingTexts): string[] {
  const lengths = Object.entries(listingLimits).flatMap(([field, limits]) =>
    stores.flatMap((store) => {
      const [least, most] = limits[store];
      const { length } = texts[field as keyof typeof listingLimits];
      return length < least || length > most
        ? [`${field} has ${length} characters; ${store} takes ${least} to ${most}`]
        : [];
    }),
  );
  const { terms, characters, words } = searchTermLimits;
  const { searchTerms } = texts;
  const many = searchTerms.join(' ').split(' ').length;
  return [
    ...lengths,
    ...(searchTerms.length > terms ? [`${searchTerms.length} search terms; Edge takes ${terms}`] : []),
    ...(many > words ? [`${many} words in search terms; Edge takes ${words}`] : []),
    ...searchTerms.filter((term) => term.length > characters).map((term) => `“${term}” is too long a search term`),
  ];
}
