import { expect, test } from 'vitest';
import { fitLabels, labelLeft, visibilityClass } from '@/components/figures/plots/plot-labels';

test('labels that would lie on one another give way to the earlier one', () => {
  const visibility = fitLabels([
    { at: 91, text: '9999 天' },
    { at: 3.3, text: '360' },
    { at: 1.6, text: '180' },
    { at: 0.8, text: '90' },
  ]);
  expect(visibility).toEqual(['always', 'always', 'never', 'never']);
});

test('some have room only where the panel is wide', () => {
  expect(
    fitLabels([
      { at: 93.8, text: '422 天' },
      { at: 80, text: '360' },
      { at: 20, text: '90' },
      { at: 6.7, text: '30' },
    ]),
  ).toEqual(['always', 'from-360', 'always', 'always']);
});

test('what is hidden where it is wide is hidden where it is narrow', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ at: (index * 37) % 100, text: '1,234' }));
  const visibility = fitLabels(many);
  expect(visibility.filter((room) => room === 'always').length).toBeLessThan(
    visibility.filter((room) => room !== 'never').length,
  );
  expect(visibilityClass('always')).toBe('');
  expect(visibilityClass('from-360')).toBe('from-360');
});

test('a name much wider than what it names is left out', () => {
  expect(fitLabels([{ at: 2.5, text: '181–360', ofWidth: 1.6 }])).toEqual(['never']);
  expect(fitLabels([{ at: 3.3, text: '≤30', ofWidth: 6.7 }])).toEqual(['from-280']);
});

test('a label at an end is moved into the area, and then makes room there', () => {
  expect(labelLeft({ at: 100, text: '600' })).toBe('clamp(0.85em - 4px, 100%, 100% - 0.85em + 12px)');
  expect(
    fitLabels([
      { at: 0, text: 'day 0' },
      { at: 12, text: '30' },
    ]),
  ).toEqual(['always', 'never']);
});
