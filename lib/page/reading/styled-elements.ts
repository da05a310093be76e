/** Questions about an element that cost more than its tag, so they are asked only around what was found. */
import { invisible, opaque } from './element-kinds';

const notForReading = [...invisible, ...opaque].join();

/** Enough of a block of code to tell what it holds. */
const maxProgramSample = 4000;
/** What programs have and prose has not: lines that end in ; or {, calls, tags, declarations, keys of data. */
const programSigns =
  /[;{}[\]]\s*$|^\s*(?:[#$] |\/\/|<!--)|=>|[!=]==?|<\/?[a-z][\w-]*[\s>]|[\w$]\(|\b(?:const|let|var|def|func|function|import)\s+[\w{*'"]|^\s*["']?[\w-]+["']?\s*[:=]\s*["'[{\w]/;

/** Whether most lines are of a program or of its data. */
function isProgram(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim());
  const likely = lines.filter((line) => programSigns.test(line)).length;
  return likely * 2 >= lines.length;
}

/** Whether a text stands in an element that is not read, in program text, or where the user can write. */
export function isExcluded(text: Node): boolean {
  const parent = text.parentElement;
  if (!parent) return false;
  if (parent.closest(notForReading) || text.ownerDocument?.designMode === 'on') return true;
  // A line of code within a sentence is a part of it; of a block within a block, the outer one decides.
  const code = parent.closest('pre') ?? parent.closest('code,kbd,samp');
  if (
    code &&
    text.ownerDocument?.contentType !== 'text/plain' &&
    isProgram(code.textContent.slice(0, maxProgramSample))
  )
    return true;
  const editable = parent.closest('[contenteditable]');
  return editable !== null && editable.getAttribute('contenteditable')?.toLowerCase() !== 'false';
}

/** Whether its style sets an element apart from the text around it. Floats and flex items count as blocks, as they look. */
export function isShownAsBlock(element: Element): boolean {
  return !/^(inline|contents|ruby|none|$)/.test(getComputedStyle(element).display);
}
