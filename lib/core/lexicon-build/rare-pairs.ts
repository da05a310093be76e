/** What the first filter looks for, chosen at build time: for each name the rarest two neighbouring characters in it and the one after them, so that a text without them is passed over at once. It never decides, it only saves work. */

import { maxWordsBefore } from '@/lib/core/names/find-candidates';
import { sharedLetters, wordEnd } from '@/lib/core/prefilter/packed-lists';
import { closingBrackets, excludedMark, maxPairStart } from '@/lib/core/prefilter/pair-walk';

// The commonest characters of Chinese web text about goods and money, most frequent first; what is not here counts as rare.
const common =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运手机';
// On every page about goods and money, wherever words meet.
const trade = '费款贷借银网额还花消金融平台投资理财用户公司信息服务支付';

const rank = new Map(Array.from(common, (character, index) => [character, index] as const).reverse());
// Letters by their frequency in English and pinyin text.
const letters = 'etaoinshrdlcumwfgypbvkjxqz';

/** How often a character stands on a page, roughly; the rarest have the least. */
export function weight(character: string): number {
  const letter = letters.indexOf(character);
  if (letter >= 0) return 3 / (letter + 3);
  if (character >= '0' && character <= '9') return 0.3;
  if (trade.includes(character)) return 1 / 40;
  const place = rank.get(character);
  return place === undefined ? 1 / 1200 : 1 / (place + 30);
}

export const isRare = (character: string): boolean => weight(character) === weight('〇');

// Everyday words of the trade: pairs of rare-looking characters that stand on every page about money.
const everyday = new Set(
  '金融 借款 贷款 消费 分期 钱包 商城 平安 小额 有限 公司 科技 银行 信用 借钱 借条 支付 理财 逾期 额度 信息 普惠 金服 网络 微信 京东 平台 集团 手机 美团 抖音 苏宁 条借 条分 包借 额贷 费金 络技 费公 北京 上海 广州 深圳 重庆 杭州 南京 苏州 温州 厦门 武汉 福州 浙江 江苏 湖北 吉林 上消 上金'.split(
    ' ',
  ),
);

const canAnchor = (character: string): boolean => /[㐀-鿿a-z0-9]/.test(character);

const isLatin = (text: string) => /^[a-z0-9]*$/.test(text);

/** A pair a name may be known by, and the character after it; empty where the name ends, or where the pair is enough. */
interface Anchor {
  pair: string;
  third: string;
}

const closingBracket = closingBrackets.charAt(0);

/** None where two letters that are not both Latin stand beside each other nowhere, or too late. */
function anchorsIn(name: string): Anchor[] {
  const found: Anchor[] = [];
  for (let at = 0; at + 1 < name.length && at <= maxPairStart; at++) {
    const pair = name.slice(at, at + 2);
    if (!canAnchor(pair.charAt(0)) || !canAnchor(pair.charAt(1)) || isLatin(pair)) continue;
    const third = name
      .slice(at + 2)
      .trimStart()
      .charAt(0);
    found.push({ pair, third: canAnchor(third) || third === closingBracket ? third : '' });
  }
  return found;
}

const pairCost = (pair: string) => weight(pair.charAt(0)) * weight(pair.charAt(1)) * (everyday.has(pair) ? 1000 : 1);
/** A pair that is met costs a look at what follows, so its own rarity counts for more. */
const costOf = ({ pair, third }: Anchor) => pairCost(pair) ** 1.5 * (third ? weight(third) : 1);

/** A pair that is looked for anyway costs nothing more but where the character after it is met. */
const sharedCost = 0.03;

function cheapest(anchors: readonly Anchor[], isShared: (anchor: Anchor) => boolean): Anchor {
  const cost = (anchor: Anchor) => costOf(anchor) * (isShared(anchor) ? sharedCost : 1);
  return anchors.reduce((best, anchor) => (cost(anchor) < cost(best) ? anchor : best));
}

/** By pair the characters of which one must follow it; none where the pair alone may be a name. */
export type RarePairs = ReadonlyMap<string, ReadonlySet<string>>;

/** For each name that has them two neighbouring characters, not both Latin, with what comes after them; names that hold a chosen pair early enough share it. */
export function rarePairs(names: readonly string[]): RarePairs {
  const thirdsOf = new Map<string, Set<string>>();
  const isOpen = (pair: string) => thirdsOf.get(pair)?.size === 0;
  const byChoice = [...new Set(names)]
    .map(anchorsIn)
    .filter((anchors) => anchors.length > 0)
    .toSorted((a, b) => a.length - b.length);
  const alone = byChoice.filter((anchors) => anchors.every(({ third }) => third === ''));
  for (const anchors of [...alone, ...byChoice.filter((some) => !alone.includes(some))]) {
    if (anchors.some(({ pair }) => isOpen(pair) && !everyday.has(pair))) continue;
    const withThird = anchors.filter(({ third }) => third);
    const { pair, third } = cheapest(withThird.length > 0 ? withThird : anchors, ({ pair }) => thirdsOf.has(pair));
    if (isOpen(pair)) continue;
    const thirds = thirdsOf.get(pair) ?? new Set();
    thirdsOf.set(pair, third ? thirds.add(third) : new Set());
  }
  return new Map([...thirdsOf].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** As the filter reads them. */
export function packPairs(pairs: RarePairs, notBefore: ReadonlyMap<string, string> = new Map()): string {
  const excludedAfter = (pair: string) => (notBefore.has(pair) ? excludedMark + notBefore.get(pair) : '');
  return [...pairs]
    .map(([pair, thirds]) => pair + (thirds.size > 0 ? [...thirds].sort().join('') : excludedAfter(pair)))
    .join(' ');
}

const maxBeginning = 16;
/** So many letters of a word that no other language has are enough to know it by. */
const foreignLetters = 5;

/** Words that English pages hold too, or that begin as theirs do: by one of these alone no name is known. */
const familiar = new Set(
  'aibank airstar alipay ant asia bank beijing bestpay card cash check china chongqing citic consumer credit creditease ctbc ctrip didi digitech digital douyin finance financial fintech fubon fumin gome haier harbin hebei home hubei huawei jingdong jirong later lexin loan loans mall mashable meituan merchants microloan monthly ping post promise shanghai shengzhen sichuan sunshine suning taipei tianjin union united vipshop vivo wallet wechat weibo xiamen xiaohua xiaomi zhongguo'.split(
    ' ',
  ),
);

/** As short as tells the word from every familiar one: lexinf, since lexin may be Lexington. */
function foreignBeginning(word: string): string {
  let letters = foreignLetters;
  while (letters < word.length && [...familiar].some((one) => one.startsWith(word.slice(0, letters)))) letters++;
  return word.slice(0, letters);
}

/** Of familiar words these two are enough: dozens of lenders end in them. */
const sharedEnding = 'consumer finance';

/** Two words of which the first is short are often written as one: Duxiaoman. */
const asOneWord = (name: string): string[] =>
  /^[a-z]{1,2} [a-z]{4,}$/.test(name) && !familiar.has(name.slice(name.indexOf(' ') + 1))
    ? [name.replace(' ', '')]
    : [];

/** How a name may be known by its words from number `from` on; null where only words are left that other texts hold too. */
function latinAnchor(words: readonly string[], from: number): string | null {
  const first = words[from] ?? '';
  if (first.length >= 4 && !familiar.has(first)) return foreignBeginning(first);
  const rest = words.slice(from).join(' ');
  if (from > 0 && rest !== sharedEnding) return null;
  return rest.length <= maxBeginning ? rest + wordEnd : rest.slice(0, maxBeginning).trimEnd();
}

const isKnownBy = (words: readonly string[], anchor: string): boolean =>
  words.slice(0, maxWordsBefore + 1).some((_, from) => `${words.slice(from).join(' ')}${wordEnd}`.startsWith(anchor));

/**
 * What names in Latin letters are known by: each by the beginning of one of its words, `wordEnd` behind those that must end
 * there. Of what serves, that which most names share for its length.
 */
export function latinBeginnings(names: readonly string[]): string[] {
  let open = [...new Set(names.flatMap((name) => [name, ...asOneWord(name)]))]
    .filter((name) => anchorsIn(name).length === 0)
    .map((name) => {
      const words = /^[a-z0-9]+(?: [a-z0-9]+)*/.exec(name)?.[0].split(' ') ?? [];
      const anchors = words
        .slice(0, maxWordsBefore + 1)
        .flatMap((_, from) => latinAnchor(words, from) ?? [])
        .filter((anchor) => /^[a-z0-9](?: ?[a-z0-9]{2}|[a-z0-9])/.test(anchor));
      if (anchors.length === 0) throw new Error(`rarePairs: ${name} has no two neighbouring letters`);
      return { words, anchors };
    });
  const chosen: string[] = [];
  while (open.length > 0) {
    const worth = (anchor: string) => open.filter(({ words }) => isKnownBy(words, anchor)).length / (anchor.length + 1);
    const best = [...new Set(open.flatMap(({ anchors }) => anchors))]
      .map((anchor) => ({ anchor, worth: worth(anchor) }))
      .reduce((most, one) => (one.worth > most.worth ? one : most));
    chosen.push(best.anchor);
    open = open.filter(({ words }) => !isKnownBy(words, best.anchor));
  }
  return chosen.filter((one) => !chosen.some((other) => other !== one && one.startsWith(other))).sort();
}

/** As the filter reads them: sorted, each without the letters it shares with the one before. */
export function packBeginnings(beginnings: readonly string[]): string {
  const packed = beginnings.map((beginning, index) => {
    const before = beginnings[index - 1] ?? '';
    let shared = 0;
    while (beginning[shared] === before[shared] && shared < before.length) shared++;
    return sharedLetters(shared) + beginning.slice(shared);
  });
  return packed.join('').slice(1);
}
