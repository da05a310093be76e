/** Takes the answers from flags, and asks for the others where somebody is there to answer. */
import type { Answers, Flag, Listed, Question } from './questions';
import { problemOf, questions } from './questions';

/** Puts one question; `null`: nobody is there any more. */
export type Ask = (prompt: string) => Promise<string | null>;

export interface Prompts {
  ask: Ask;
  say(line: string): void;
}

function promptOf({ ask, choices, isOptional }: Question, suggested: string): string {
  const hint = choices ? `\n  ${choices.join(', ')}` : '';
  const fallback = suggested !== '' ? ` [${suggested}]` : isOptional ? ' [–]' : '';
  return `${ask}${hint}${fallback}: `;
}

async function askUntilItHolds(
  question: Question,
  suggested: string,
  listed: Listed,
  { ask, say }: Prompts,
): Promise<string> {
  for (;;) {
    const typed = await ask(promptOf(question, suggested));
    if (typed === null) throw new Error('Stopped. Nothing was written.');
    const value = typed.trim() || suggested;
    if (value === '' && question.isOptional) return '';
    const problem = value === '' ? 'this one is needed' : problemOf(question, value, listed);
    if (problem === null) return value;
    say(`  ${problem}`);
  }
}

/** Throws with every flag that is missing or does not hold. `prompts`: null where nobody is there to be asked. */
export async function takeAnswers(
  given: Readonly<Partial<Record<Flag, string>>>,
  listed: Listed,
  prompts: Prompts | null,
): Promise<Answers> {
  const answers = Object.fromEntries(questions.map(({ flag }) => [flag, ''])) as Answers;
  const problems: string[] = [];
  for (const question of questions) {
    const { flag, when, isOptional } = question;
    if (when && !when(answers, listed)) continue;
    const suggested = question.suggest?.(answers, listed) ?? '';
    const flagged = given[flag]?.trim() ?? '';
    const value = flagged || suggested;
    const wrong = value === '' ? null : problemOf(question, value, listed);
    if (prompts && (flagged === '' || wrong !== null)) {
      if (flagged !== '') prompts.say(`--${flag}: ${wrong}`);
      answers[flag] = await askUntilItHolds(question, suggested, listed, prompts);
      continue;
    }
    answers[flag] = value;
    if (wrong !== null) problems.push(`--${flag}: ${wrong}`);
    // What an earlier answer suggests is missing only because that one is.
    else if (value === '' && !isOptional && !question.suggest) problems.push(`--${flag}: is missing: ${question.ask}`);
  }
  if (problems.length > 0) throw new Error(`${problems.join('\n')}\nNothing was written.`);
  return answers;
}

/** The command line that gives the same answers, to be corrected and run again. */
export function asCommand(answers: Answers): string {
  const quoted = (value: string) => (/^[\w.:/-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);
  const given = Object.entries(answers).filter(([, value]) => value !== '');
  return `npm run lender:new -- ${given.map(([flag, value]) => `--${flag} ${quoted(value)}`).join(' ')}`;
}
