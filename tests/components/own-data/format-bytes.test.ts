import { expect, test } from 'vitest';
import { formatBytes } from '@/components/own-data/format-bytes';

test.each([
  [0, '1 KB'],
  [20_480, '20 KB'],
  [157_286, '0.1 MB'],
  [1_572_864, '1.5 MB'],
  [52_428_800, '50 MB'],
])('%d bytes are %s', (bytes, said) => {
  expect(formatBytes(bytes)).toBe(said);
});
