import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { StatusGlyph } from '@/components/StatusGlyph';
import { type ShownStatus, statusGlyphs } from '@/lib/core/lenders/status-glyph';
import { glyphOf } from '@/lib/page/card/card-glyphs';

const pathsOf = (glyph: Element | null) =>
  [...(glyph?.children ?? [])].map((path) =>
    Object.fromEntries([...path.attributes].map(({ name, value }) => [name, value])),
  );

test.each(Object.keys(statusGlyphs) as ShownStatus[])('the card draws %s as the screens do', (status) => {
  const onScreen = render(<StatusGlyph status={status} />).container.querySelector('svg');
  const onCard = glyphOf(status);
  expect(pathsOf(onCard).length).toBeGreaterThan(0);
  expect(pathsOf(onCard)).toEqual(pathsOf(onScreen));
  expect(onCard.getAttribute('viewBox')).toBe(onScreen?.getAttribute('viewBox'));
});
