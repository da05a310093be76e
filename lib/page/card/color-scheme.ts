/** Tells whether a page is dark, so that the card does not glare on it: by what the page declares, else by its background. */

/** Red, green and blue of a computed colour, 0–255, with its opacity, 0–1; null for forms a computed background does not take. */
function channelsOf(color: string): number[] | null {
  return /^rgba?\(/.test(color) ? (color.match(/[\d.]+/g)?.map(Number) ?? null) : null;
}

function isDark(color: string): boolean | null {
  const channels = channelsOf(color);
  if (!channels) return null;
  const [red = 0, green = 0, blue = 0, opacity = 1] = channels;
  return opacity < 0.5 ? null : red * 0.299 + green * 0.587 + blue * 0.114 < 110;
}

/** A value for the CSS property `color-scheme`. */
export function schemeOfPage(): 'light' | 'dark' | 'light dark' {
  const root = getComputedStyle(document.documentElement);
  const declared = root.colorScheme.split(' ');
  if (declared.includes('dark')) return declared.includes('light') ? 'light dark' : 'dark';
  const backgrounds = [document.body ? getComputedStyle(document.body).backgroundColor : '', root.backgroundColor];
  return backgrounds.map(isDark).find((dark) => dark !== null) ? 'dark' : 'light';
}
