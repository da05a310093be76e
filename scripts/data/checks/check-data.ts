/** All that the lists of `assets/data` promise, in one go. The sums inside their sentences are worked out in `tests/knowledge.test.ts`. */
import type { EdgeList, LenderAliases } from '@/lib/core/lenders/alias';
import type { Lender } from '@/lib/core/lenders/lender';
import { packedLexicon } from '@/scripts/data/lexicon';
import { coverageProblems } from './check-coverage';
import { orderProblems, parseTexts, shapeProblems, writingProblems } from './check-lists';
import { aliasProblems, lenderProblems, referenceProblems } from './check-references';
import { confidenceProblems, wordingProblems } from './check-words';
import type { DataTexts } from './data-files';
import type { DataRows } from './walk-data';

/** What the lexicon’s own builder refuses: a spelling that is not Simplified, an edge list that is not there. */
function lexiconProblems({ aliases, lenders, edges }: DataRows): string[] {
  try {
    packedLexicon(
      aliases as unknown as LenderAliases[],
      lenders as unknown as Lender[],
      edges as unknown as EdgeList[],
    );
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

/** One line a problem; none when all holds. What depends on the shape is looked at once the shape holds. */
export function problemsIn(texts: DataTexts): string[] {
  const { rows, problems } = parseTexts(texts);
  if (problems.length > 0) return problems;
  const shape = shapeProblems(rows);
  if (shape.length > 0) return shape;
  return [
    ...orderProblems(rows),
    ...writingProblems(texts, rows),
    ...referenceProblems(rows),
    ...aliasProblems(rows),
    ...lenderProblems(rows),
    ...wordingProblems(rows),
    ...confidenceProblems(rows),
    ...coverageProblems(rows),
    ...lexiconProblems(rows),
  ];
}
