import { expect, test } from 'vitest';
import { popupView, readsByItself } from '@/components/popup/popup-view';
import { aPage, foundPage } from '@/tests/support/fake-app';

const origin = 'https://bidai.example';
const notRead = aPage({ access: { state: 'not_read', origin }, report: null });
const beingRead = aPage({ access: { state: 'readable', origin, by: 'everywhere' }, report: null });

test.each([
  ['nothing known yet', null, 'idle', 'loading'],
  ['names and prices', foundPage(), 'idle', 'found'],
  ['read, and empty', aPage(), 'looking', 'nothing'],
  ['nobody asked', notRead, 'idle', 'not_read'],
  ['being read', notRead, 'looking', 'loading'],
  ['readable, report on its way', beingRead, 'idle', 'loading'],
  ['the browser said no', notRead, 'refused', 'not_read'],
  ['paused', aPage({ access: { state: 'paused', origin }, report: null }), 'idle', 'paused'],
  ['a browser page', aPage({ access: { state: 'restricted', hidden: false }, report: null }), 'idle', 'restricted'],
] as const)('%s', (_, page, look, view) => {
  expect(popupView(page, look)).toBe(view);
});

test.each([
  ['before the choice', notRead, 'undecided', false],
  ['when I click', notRead, 'click', true],
  ['everywhere, the page not read yet', beingRead, 'everywhere', true],
  ['already read', foundPage(), 'click', false],
  ['paused', aPage({ access: { state: 'paused', origin }, report: null }), 'everywhere', false],
] as const)('opening the popup reads the page by itself: %s', (_, page, access, reads) => {
  expect(readsByItself(page, access)).toBe(reads);
});
