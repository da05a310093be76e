import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxOffers } from '@/lib/core/offers/offer';
import { maxOwnLoans } from '@/lib/core/own-loans/own-loan';
import {
  mergeEntries,
  type OwnEntries,
  readEntriesBytes,
  readEntriesFile,
  writeEntriesFile,
} from '@/lib/storage/entries-file';
import { aChain, aContact, aNote } from '@/tests/support/evidence';
import { anOffer } from '@/tests/support/offers';
import { anOwnLender } from '@/tests/support/own-lenders';
import { anOwnLoan } from '@/tests/support/own-loans';
import { runs } from '@/tests/support/runs';

const offer = anOffer({ id: 'offer-1' });

const mine: OwnEntries = {
  ownAliases: [{ lenderId: 'xiaomi-finance', text: '小米借借' }],
  dismissed: [{ lenderId: 'lixin', text: '利信' }],
  pausedOrigins: ['https://mail.example'],
  offers: [offer],
  ownLenders: [anOwnLender()],
  ownLoans: [anOwnLoan()],
  evidence: await aChain([aContact(), aNote()]),
};

const file = (part: Record<string, unknown>) =>
  JSON.stringify({ ...JSON.parse(writeEntriesFile(mine, '2026-11-22')), ...part });

test('what was written is read back', () => {
  expect(readEntriesFile(writeEntriesFile(mine, '2026-11-22'))).toEqual({ ok: true, entries: mine });
});

test('a file of the first release, whose offers had no fees in percent, is taken in', () => {
  const { upfrontFeePercent, monthlyFeePercent, yearlyFeePercent, feesLeftOut, ...former } = offer;
  expect(readEntriesFile(file({ version: 1, offers: [former] }))).toEqual({ ok: true, entries: mine });
});

test('a file of the second release, which knew no lenders of one’s own, is taken in', () => {
  const { ownLenders, ...former } = JSON.parse(file({ version: 2 })) as Record<string, unknown>;
  expect(readEntriesFile(JSON.stringify(former))).toEqual({ ok: true, entries: { ...mine, ownLenders: [] } });
});

test('a file of the third release, which knew no loans, is taken in', () => {
  const { ownLoans, ...former } = JSON.parse(file({ version: 3 })) as Record<string, unknown>;
  expect(readEntriesFile(JSON.stringify(former))).toEqual({ ok: true, entries: { ...mine, ownLoans: [] } });
});

test('a file of the fourth release, which knew no evidence, is taken in', () => {
  const { evidence, ...former } = JSON.parse(file({ version: 4 })) as Record<string, unknown>;
  expect(readEntriesFile(JSON.stringify(former))).toEqual({ ok: true, entries: { ...mine, evidence: [] } });
});

test('an offer read from a picture goes out and comes in as one, and nothing else is taken for a source', () => {
  const entries: OwnEntries = {
    ...mine,
    offers: [anOffer({ id: 'offer-1', source: 'picture' }), anOffer({ id: 'b' })],
  };
  expect(readEntriesFile(writeEntriesFile(entries, '2026-11-22'))).toEqual({ ok: true, entries });
  expect(readEntriesFile(file({ version: 6 }))).toEqual({ ok: true, entries: mine });
  expect(readEntriesFile(file({ offers: [{ ...offer, source: 'hearsay' }] }))).toMatchObject({
    ok: false,
    places: ['offers.0.source'],
  });
});

test('no more loans than can be kept are taken in, and none that is there is replaced', () => {
  const theirs = {
    ...{ ownAliases: [], dismissed: [], pausedOrigins: [], offers: [], ownLenders: [] },
    ownLoans: Array.from({ length: 62 }, (_, at) =>
      anOwnLoan({ id: at === 0 ? 'loan-a' : `loan-theirs-${at}`, note: '别的' }),
    ),
  };
  const { merged, added, known, noRoomForLoans } = mergeEntries(mine, theirs);
  expect(merged.ownLoans).toHaveLength(maxOwnLoans);
  expect(merged.ownLoans[0]).toEqual(anOwnLoan());
  expect({ added, known, noRoomForLoans }).toEqual({ added: 59, known: 1, noRoomForLoans: 2 });
});

test.each([
  ['half a file', '{"format": "overdue-lens-', 'not_json', ['1']],
  ['a file whose third line breaks off', '{\n"format": 1,\n"version": }', 'not_json', ['3']],
  ['another program’s file', '{"bookmarks": []}', 'not_ours', []],
  ['a list', '[]', 'not_ours', []],
  ['a newer release’s file', file({ version: 8, folders: [] }), 'newer', []],
  ['an entry without a lender', file({ ownAliases: [{ text: '小米借借' }] }), 'bad_entries', ['ownAliases.0.lenderId']],
  [
    'a name of one character',
    file({ dismissed: [...mine.dismissed, { lenderId: 'lixin', text: '利' }] }),
    'bad_entries',
    ['dismissed.1.text'],
  ],
  [
    'a name that can never be found',
    file({ ownAliases: [{ lenderId: 'lixin', text: 'カメラ' }] }),
    'bad_entries',
    ['ownAliases.0'],
  ],
  [
    'an address that is not a site',
    file({ pausedOrigins: ['javascript:alert(1)'] }),
    'bad_entries',
    ['pausedOrigins.0'],
  ],
  ['evidence out of order', file({ evidence: [...mine.evidence].reverse() }), 'bad_entries', ['evidence']],
  ['an offer over no months', file({ offers: [{ ...offer, termMonths: 0 }] }), 'bad_entries', ['offers.0.termMonths']],
  [
    'a lender of one’s own that can never be found',
    file({ ownLenders: [anOwnLender({ name: 'カメラ' })] }),
    'bad_entries',
    ['ownLenders.0'],
  ],
  [
    'a loan of no sum',
    file({ ownLoans: [{ ...anOwnLoan(), principalFen: 0 }] }),
    'bad_entries',
    ['ownLoans.0.principalFen'],
  ],
  ['a key we do not know', file({ score: 5 }), 'bad_entries', ['score']],
  ['a key into the prototype', file({}).replace('{', '{"__proto__":{"isAdmin":true},'), 'bad_entries', ['__proto__']],
  [
    'one deep inside an offer',
    file({}).replace('"title"', '"constructor":{},"title"'),
    'bad_entries',
    ['offers.0.constructor'],
  ],
  [
    'what goes too deep',
    file({}).replace('"offers":[', `"offers":[${'['.repeat(500)}${']'.repeat(500)},`),
    'bad_entries',
    ['offers.0.0'],
  ],
  ['two offers with one id', file({ offers: [offer, { ...offer, title: '另一个' }] }), 'twice', ['offers.1']],
  ['two loans with one id', file({ ownLoans: [anOwnLoan(), anOwnLoan()] }), 'twice', ['ownLoans.1']],
  [
    'more rows than anyone adds',
    file({ pausedOrigins: Array.from({ length: 2001 }, (_, at) => `https://site-${at}.example`) }),
    'bad_entries',
    ['pausedOrigins'],
  ],
])('%s is refused whole', (_, text, problem, places) => {
  expect(readEntriesFile(text)).toEqual({ ok: false, problem, places });
});

test('adding keeps what was there and counts what is new', () => {
  const theirs: Omit<OwnEntries, 'evidence'> = {
    ownAliases: [...mine.ownAliases, { lenderId: 'mashang', text: '马马上' }],
    dismissed: [],
    pausedOrigins: ['https://bank.example', 'https://bank.example'],
    offers: [
      { ...offer, title: '改过' },
      { ...offer, id: 'offer-2' },
    ],
    ownLenders: [anOwnLender({ note: '改过' }), anOwnLender({ id: 'own-2', name: '李四贷' })],
    ownLoans: [],
  };
  expect(mergeEntries(mine, theirs)).toEqual({
    merged: {
      ownAliases: [...mine.ownAliases, { lenderId: 'mashang', text: '马马上' }],
      dismissed: mine.dismissed,
      pausedOrigins: ['https://mail.example', 'https://bank.example'],
      offers: [offer, { ...offer, id: 'offer-2' }],
      ownLenders: [anOwnLender(), anOwnLender({ id: 'own-2', name: '李四贷' })],
      ownLoans: mine.ownLoans,
    },
    added: 4,
    known: 4,
    noRoom: 0,
    noRoomForLoans: 0,
  });
});

test('no more offers than can be compared are taken in', () => {
  const theirs = {
    ownAliases: [],
    dismissed: [],
    pausedOrigins: [],
    ownLenders: [],
    ownLoans: [],
    offers: Array.from({ length: 14 }, (_, at) => anOffer({ id: `theirs-${at}` })),
  };
  const { merged, added, known, noRoom } = mergeEntries(mine, theirs);
  expect(merged.offers).toHaveLength(maxOffers);
  expect({ added, known, noRoom }).toEqual({ added: maxOffers - 1, known: 0, noRoom: 14 - (maxOffers - 1) });
});

/** What `iconv` makes of 小米借借 for Chinese Windows. */
const gbk = [0xd0, 0xa1, 0xc3, 0xd7, 0xbd, 0xe8, 0xbd, 0xe8];

function asUtf16(text: string): number[] {
  return [
    0xff,
    0xfe,
    ...[...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]),
  ];
}

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const written = writeEntriesFile(mine, '2026-11-22');

test.each([
  ['UTF-16', asUtf16(written), '1'],
  ['GBK from the second line on', [...utf8('{\n"text": "'), ...gbk, ...utf8('"\n}')], '2'],
  ['UTF-8 that breaks off inside a character', utf8('{\n\n"小').slice(0, -1), '3'],
  ['zeros', [0, 0, 0], '1'],
])('%s is refused with its line', (_, bytes, line) => {
  expect(readEntriesBytes(new Uint8Array(bytes))).toEqual({ ok: false, problem: 'not_utf8', places: [line] });
});

test('UTF-8 is read with and without its mark', () => {
  for (const mark of [[], [0xef, 0xbb, 0xbf]])
    expect(readEntriesBytes(new Uint8Array([...mark, ...utf8(written)]))).toEqual({ ok: true, entries: mine });
});

test('whatever bytes come, they are read or refused, and never thrown', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(written.length), fc.boolean(), (noise, at, keepsRest) => {
      const whole = new TextEncoder().encode(written);
      const bytes = new Uint8Array([...whole.subarray(0, at), ...noise, ...(keepsRest ? whole.subarray(at) : [])]);
      const read = readEntriesBytes(bytes);
      expect(read.ok ? [] : read.places.length).toBeDefined();
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    }),
    { numRuns: runs(500) },
  );
});
