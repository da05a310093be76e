/** Explains how the names of a text were judged: each candidate with the questions asked of it, each with its answer. */
import type { Candidate, NameStep } from './candidate';
import type { Finder } from './finder';
import type { Strength } from './listed-alias';
import type { Mention } from './mention';

export type ExplainedNameStep = Omit<NameStep, 'candidate'>;

export interface ExplainedCandidate {
  /** `[start, end)` in UTF-16 units; of an unlisted name, its ending alone. */
  start: number;
  end: number;
  /** As the text has it. */
  surface: string;
  /** As listed. */
  alias: string;
  strength: Strength;
  /** null: the ending of a name that is in no list. */
  lenderId: string | null;
  /** In the order asked, each question with the same answer once. */
  steps: ExplainedNameStep[];
  /** By the last step with a verdict. */
  isAccepted: boolean;
}

export interface NameExplanation {
  /** false: the first filter saw nothing like a name, and nothing else looked at the text. */
  passesFilter: boolean;
  /** In the order of their places. */
  candidates: ExplainedCandidate[];
  mentions: Mention[];
}

const keyOf = ({ start, end, alias }: Candidate): string => `${start} ${end} ${alias}`;

const isSameStep = (a: ExplainedNameStep, b: ExplainedNameStep): boolean =>
  a.rule === b.rule && a.isFor === b.isFor && a.verdict === b.verdict && a.detail === b.detail;

/** `pageEvidence` as in `Finder.find`, which this calls: what it tells is what a page would show. */
export function explainNames(
  text: string,
  finder: Finder,
  pageEvidence: ReadonlyMap<string, string> = new Map(),
): NameExplanation {
  const candidates = new Map<string, ExplainedCandidate>();
  const { mentions } = finder.find(text, pageEvidence, ({ candidate, ...step }) => {
    const { start, end } = candidate;
    const listed = finder.aliasOf(candidate);
    const explained: ExplainedCandidate = candidates.get(keyOf(candidate)) ?? {
      start,
      end,
      surface: text.slice(start, end),
      alias: listed?.text ?? '',
      strength: listed?.strength ?? 'context',
      lenderId: listed?.lenderId || null,
      steps: [],
      isAccepted: false,
    };
    if (!explained.steps.some((told) => isSameStep(told, step))) explained.steps.push(step);
    if (step.verdict !== null) explained.isAccepted = step.verdict === 'accepted';
    candidates.set(keyOf(candidate), explained);
  });
  return {
    passesFilter: finder.mayHold(text),
    candidates: [...candidates.values()].sort((a, b) => a.start - b.start || a.end - b.end),
    mentions,
  };
}
