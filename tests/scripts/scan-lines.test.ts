import { describe, expect, it } from 'vitest';
import { createLineScanner } from '@/scripts/scan/scan-lines';

const scan = createLineScanner();
const scanned = (line: string) => {
  const result = scan(line);
  return result.ok ? JSON.parse(result.line) : result.problem;
};

describe('a good line', () => {
  it('gives names, prices and unlisted names apart', () => {
    const text = '小米金融日利率0.05%，放款方：海星消费金融有限公司';
    expect(scanned(JSON.stringify({ id: 'a', text }))).toMatchObject({
      id: 'a',
      mentions: [{ start: 0, end: 4, surface: '小米金融', lender: 'xiaomi-finance' }],
      prices: [{ basis: 'day' }],
      unlisted: [{ start: 17, end: 27, surface: '海星消费金融有限公司' }],
    });
  });

  it('may carry other fields and an empty text', () => {
    expect(scanned('{"id":7,"text":"","note":"x"}')).toEqual({ id: 7, mentions: [], prices: [], unlisted: [] });
  });
});

describe('a bad line', () => {
  it.each([
    ['{', 'is not JSON'],
    ['[]', '"id"'],
    ['{"text":"x"}', '"id"'],
    ['{"id":"x","text":3}', '"text"'],
    ['null', 'is not an object'],
  ])('%s: %s', (line, problem) => {
    expect(scanned(line)).toContain(problem);
  });
});
