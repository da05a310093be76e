/** The records from the lists that “already late” and letters are made from. */
import { loadLists } from '@/scripts/data/bundled-data';
import type { FakeOptions } from './fake-app';

const { letters, papers, channels, rules, guide, stages, tips } = loadLists();

export const lateRecords: NonNullable<FakeOptions['knowledge']> = {
  letters: async () => letters,
  papers: async () => papers,
  channels: async () => channels,
  guide: async () => guide,
  stages: async () => stages,
  tips: async () => tips,
  rules: async () => new Map(rules.map((rule) => [rule.id, rule])),
};
