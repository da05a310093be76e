/** Whether a lender's name stands inside a host name, with something put to it: `xiaomi-loan`, `mipay-app`. */
import type { HostName } from './host-name';
import { readHost } from './host-name';
import { confirmedAddresses, type LenderAddresses } from './lender-addresses';
import { letterShapes } from './letter-shapes';

/** What is put to a name to sound like its own place for loans. */
const addedWords = new Set(
  (
    'loan loans dai daikuan jie jieqian jiekuan jietiao xiaofei xiaojin xiaodai jinrong jinfu finance financial credit cash ' +
    'money pay fenqi app vip apply shenqing tixian huankuan kefu service online guanwang official cn china'
  ).split(' '),
);
/** Kinds of company at the end of a name, as pinyin and in English. */
const companyKinds =
  /( xiao fei jin rong| xiao fei| jin rong| jin fu| xiao dai| yin hang| jie qian| dai kuan| jie tiao| consumer finance| finance| bank| micro-loan)$/;
/** Shorter ones stand in many words. */
const minWhole = 8;
const minStem = 6;
const minRecorded = 4;

const joined = (words: string) => words.replace(/[^a-z0-9]/g, '');

function namesOf({ name, pinyin }: LenderAddresses): { whole: Set<string>; stems: Set<string> } {
  const written = [pinyin, name.en.toLowerCase().replace(/\s*\(.*$/, '')];
  const stems = written.map((words) => joined(words.replace(companyKinds, '')));
  return {
    whole: new Set(written.map(joined).filter((word) => word.length >= minWhole)),
    stems: new Set(stems.filter((word) => word.length >= minStem)),
  };
}

/** The stem and nothing but added words, in one piece or with hyphens. */
function isStemWithWords(label: string, stem: string): boolean {
  const parts = label.split('-').filter((part) => part !== '');
  const rest = parts.flatMap((part) => {
    if (part === stem) return [];
    if (part.startsWith(stem)) return [part.slice(stem.length)];
    return part.endsWith(stem) ? [part.slice(0, -stem.length)] : [part];
  });
  const isThere = rest.join('').length < parts.join('').length;
  return isThere && rest.length > 0 && rest.some((part) => addedWords.has(part.replace(/\d+$/, '')));
}

export function isNameInHost(host: HostName, lender: LenderAddresses): boolean {
  const { whole, stems } = namesOf(lender);
  const recorded = confirmedAddresses(lender)
    .map(({ domain }) => readHost(domain).name)
    .filter((name) => name.length >= minRecorded);
  return host.labels.some((written) => {
    if (written.includes(lender.name.hans) || written.includes(lender.name.hant)) return true;
    const label = letterShapes(written);
    return (
      [...whole].some((word) => joined(label).includes(letterShapes(word))) ||
      [...stems, ...recorded].some((stem) => isStemWithWords(label, letterShapes(stem)))
    );
  });
}
