/** How the sentences of the lists are written: script, marks, no telephone numbers, no verdicts; and what `official` may rest on. */
import { publicNumbers } from '@/lib/core/lenders/knowledge';
import { type DataRows, objectsOf, stringsOf } from './walk-data';

/** Public services that are named in a sentence and stand in no table: help in despair, and the ambulance. */
const helplines = ['12356', '120'];
const publicNumber = [...publicNumbers, ...helplines].join('|');
/** Of a company; the numbers of public services are not meant. */
const telephone = new RegExp(
  String.raw`\b(400|800)[-\s]?\d{3,4}[-\s]?\d{3,4}\b|\b(?!(?:${publicNumber})\b)(?:9[56]\d{3,4}|12\d{3})\b|\b1[3-9]\d{9}\b|\b0\d{2,3}[-\s]\d{7,8}\b`,
);
const verdict = /安全|靠谱|黑名单|违法|不合法|illegal|unlawful|blacklist|trustworthy|[★☆！]|[a-z]!/i;

const wordings: { keys: 'zh' | 'en' | 'both' | 'all'; wrong: RegExp; says: string }[] = [
  { keys: 'zh', wrong: /[貸縣條後發網實壞應]/, says: 'is written in Simplified; Traditional comes by itself' },
  { keys: 'zh', wrong: /[一-龥][,;!?]|\.$/, says: 'takes Chinese marks: ，；。' },
  { keys: 'en', wrong: /[，。、；：！？]/, says: 'takes English marks' },
  { keys: 'all', wrong: telephone, says: 'holds a telephone number; name the page where it is published instead' },
  { keys: 'both', wrong: verdict, says: 'holds a verdict or an exclamation mark; say what is known instead' },
];

const officialKinds = ['law', 'regulator', 'court', 'company'];

export function wordingProblems(rows: DataRows): string[] {
  const strings = stringsOf(rows);
  const odd = wordings.flatMap(({ keys, wrong, says }) =>
    strings
      .filter(({ key }) =>
        keys === 'all' ? key !== 'url' : keys === 'both' ? key === 'zh' || key === 'en' : key === keys,
      )
      .flatMap(({ place, value }) => {
        const [found] = wrong.exec(value) ?? [];
        return found === undefined ? [] : [`${place}: “${found}”: it ${says}`];
      }),
  );
  const same = objectsOf(rows)
    .filter(({ value }) => typeof value.zh === 'string' && value.zh === value.en)
    .map(({ place }) => `${place}: zh and en are the same`);
  return [...odd, ...same];
}

export function confidenceProblems(rows: DataRows): string[] {
  const kinds = new Map(rows.sources.map(({ id, kind }) => [id, kind]));
  return objectsOf(rows)
    .filter(
      ({ value: { confidence, source } }) =>
        confidence === 'official' && kinds.has(source) && !officialKinds.includes(String(kinds.get(source))),
    )
    .map(
      ({ place, value: { source } }) =>
        `${place}.confidence: "official" takes a source of the kind ${officialKinds.join(', ')}; "${source}" is ${kinds.get(source)}`,
    );
}
