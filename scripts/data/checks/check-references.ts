/** What one row says of another: sources, lenders, rules, and the names that lead to a lender. */
import type { LenderAliases } from '@/lib/core/lenders/alias';
import type { GuideSection } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import { foldSearch } from '@/lib/core/lenders/search-spelling';
import type { DataFileName } from './data-files';
import { type DataRows, stringsOf } from './walk-data';

const idsOf = (rows: DataRows, name: DataFileName, key = 'id') => new Set(rows[name].map((row) => String(row[key])));

const references: { keys: readonly string[]; list: DataFileName; hint: string }[] = [
  { keys: ['source'], list: 'sources', hint: 'add it to sources.json' },
  { keys: ['lenderId', 'lenderIds'], list: 'lenders', hint: 'add it to lenders.json' },
  { keys: ['ruleId', 'ruleIds'], list: 'rules', hint: 'add it to rules.json' },
  { keys: ['steps', 'tipId'], list: 'tips', hint: 'add it to tips.json' },
  { keys: ['ask', 'channelId'], list: 'channels', hint: 'add it to channels.json' },
];

/** Sentences of the guide that another list names: each name once, and each named one there. */
function namedSentenceProblems(rows: DataRows): string[] {
  const names = (rows.guide as unknown as GuideSection[]).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ id }) => id ?? []),
  );
  return [
    ...names
      .filter((id, index) => names.indexOf(id) < index)
      .map((id) => `guide.json: "${id}": two paragraphs have this id`),
    ...stringsOf(rows)
      .filter(({ key, value }) => key === 'guideId' && !names.includes(value))
      .map(({ place, value }) => `${place}: no paragraph of guide.json has the id "${value}"`),
  ];
}

export function referenceProblems(rows: DataRows): string[] {
  const strings = stringsOf(rows);
  const unknown = references.flatMap(({ keys, list, hint }) => {
    const known = idsOf(rows, list);
    return strings
      .filter(({ key, value }) => keys.includes(key) && !known.has(value))
      .map(({ place, value }) => `${place}: no row of ${list}.json has the id "${value}"; ${hint}`);
  });
  const used = new Set(strings.filter(({ key }) => key === 'source').map(({ value }) => value));
  const unused = [...idsOf(rows, 'sources')].filter((id) => !used.has(id));
  const aliased = idsOf(rows, 'aliases', 'lenderId');
  const without = [...idsOf(rows, 'lenders')].filter((id) => !aliased.has(id));
  return [
    ...unknown,
    ...namedSentenceProblems(rows),
    ...unused.map((id) => `sources.json: "${id}": nothing refers to it`),
    ...without.map((id) => `aliases.json: no row has the lenderId "${id}": nothing would mark it`),
  ];
}

/** Folded spelling → the lender it leads to. */
export function ownersOf(aliases: readonly LenderAliases[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { lenderId, aliases: own } of aliases)
    for (const { text } of own) {
      const folded = foldSearch(text);
      if (!owners.has(folded)) owners.set(folded, lenderId);
    }
  return owners;
}

export function aliasProblems(rows: DataRows): string[] {
  const lists = rows.aliases as unknown as LenderAliases[];
  const owners = ownersOf(lists);
  return lists.flatMap(({ lenderId, aliases }) =>
    aliases
      .map(({ text }) => ({ text, owner: owners.get(foldSearch(text)) }))
      .filter(({ owner }) => owner !== lenderId)
      .map(({ text, owner }) => `aliases.json: "${lenderId}": "${text}" leads to "${owner}" already`),
  );
}

export function lenderProblems(rows: DataRows): string[] {
  return (rows.lenders as unknown as Lender[]).flatMap(({ id, kind, status, chain, confusedWith, prices }) => {
    const at = `lenders.json: "${id}"`;
    const isOutside = kind === 'outside_mainland';
    return [
      ...(isOutside === (status.value === 'outside')
        ? []
        : [`${at}.status.value: "outside" goes with the kind outside_mainland, and with no other`]),
      ...(chain[0]?.level === 'seen_name' ? [] : [`${at}.chain[0].level: the chain starts with seen_name`]),
      ...(confusedWith.some(({ lenderId }) => lenderId === id) ? [`${at}.confusedWith: it is named itself`] : []),
      ...prices
        .filter(({ lowPercent: low, highPercent: high }) => low !== null && high !== null && low > high)
        .map(({ lowPercent, highPercent }) => `${at}.prices: ${lowPercent} is above ${highPercent}`),
    ];
  });
}
