import { expect, test } from 'vitest';
import { newestChanges, reachable } from '@/scripts/data/release';

const changelog = `# Changelog

What changed.

## Unreleased

## 0.2.0 – 2027-01-01

### Added

- One thing.
- Another thing,

### Fixed

- A fault.

### Added

- A third.

## 0.1.0 – 2026-11-22

### Added

- The first release.
`;

test('the newest section with anything in it, each heading once', () => {
  expect(newestChanges(changelog)).toEqual([
    { title: 'Added', lines: ['One thing.', 'Another thing,', 'A third.'] },
    { title: 'Fixed', lines: ['A fault.'] },
  ]);
  expect(newestChanges('# Changelog\n')).toEqual([]);
});

test('nobody is sent to an address that is only an example', () => {
  expect(reachable('https://overdue-lens.example/issues')).toBeNull();
  expect(reachable(undefined)).toBeNull();
  expect(reachable('https://code.invalid/overdue-lens/issues')).toBe('https://code.invalid/overdue-lens/issues');
});
