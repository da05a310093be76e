/** The names of the controls of a screen, as the browser tells them to a screen reader. */
import type { Page } from '@playwright/test';

const controls = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'link',
  'searchbox',
  'slider',
  'spinbutton',
  'tab',
  'textbox',
]);

/** Names that more than one control on show has, and the role of each that has none. */
export async function sharedNames(screen: Page): Promise<string[]> {
  const session = await screen.context().newCDPSession(screen);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const names = nodes
    .filter(({ ignored, role }) => !ignored && controls.has(String(role?.value)))
    .map(({ name, role }) => String(name?.value ?? '').trim() || `(no name: ${role?.value})`);
  if (names.length === 0) throw new Error('No control is on show.');
  return [...new Set(names.filter((name, at) => name.startsWith('(no name') || names.indexOf(name) !== at))];
}
