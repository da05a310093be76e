import { expect, test } from 'vitest';
import { cardTag } from '@/lib/page/element-kinds';
import { shadowTreesIn } from '@/lib/page/shadow-trees';
import { one, show } from '@/tests/support/page-markup';

test('custom elements are asked for their shadow tree, those inside shadow trees too, and no others', () => {
  const body = show('<div><x-outer></x-outer><x-empty></x-empty></div><figcaption>字</figcaption><p id="plain"></p>');
  const outer = one('x-outer').attachShadow({ mode: 'open' });
  outer.innerHTML = '<p><x-inner></x-inner></p>';
  const inner = outer.querySelector('x-inner')?.attachShadow({ mode: 'open' });
  one('#plain').attachShadow({ mode: 'open' });
  const asked: string[] = [];
  const trees = shadowTreesIn([body], (host) => {
    asked.push(host.localName);
    return host.shadowRoot;
  });
  expect(trees).toEqual([outer, inner]);
  expect(asked).toEqual(['x-outer', 'x-inner', 'x-empty']);
});

test('a custom element at the top is asked as well', () => {
  show('<x-top></x-top>');
  const root = one('x-top').attachShadow({ mode: 'open' });
  expect(shadowTreesIn([one('x-top')], (host) => host.shadowRoot)).toEqual([root]);
});

test('our own card is not read: what it says of a lender is no text of the page', () => {
  show(`<div><${cardTag}></${cardTag}></div>`);
  one(cardTag).attachShadow({ mode: 'open' }).innerHTML = '<p>利信金融 年利率 24%</p>';
  expect(shadowTreesIn(document.children, (host) => host.shadowRoot)).toEqual([]);
});

test('an empty div may be the host of a tree', () => {
  const body = show('<div id="app"></div><div id="full">字</div>');
  const root = one('#app').attachShadow({ mode: 'open' });
  const asked: string[] = [];
  const trees = shadowTreesIn(body.children, (host) => {
    asked.push(host.id);
    return host.shadowRoot;
  });
  expect(trees).toEqual([root]);
  expect(asked).toContain('app');
});
