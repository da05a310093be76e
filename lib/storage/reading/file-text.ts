/** Bytes of a file → its text, or why it is none. Takes UTF-8 only: in any other reading, names would be others. */

export type FileText = { ok: true; text: string } | { ok: false; line: number };

/** `line`: the first one that is not UTF-8, from 1. */
export function fileText(bytes: Uint8Array<ArrayBuffer>): FileText {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const line = firstLine(bytes, (part) => part.includes(0) || !decodes(part));
  return line === null ? { ok: true, text: decoder.decode(bytes) } : { ok: false, line };
}

function decodes(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** In UTF-8 a line feed is no part of any other character, so each line stands for itself. UTF-16 shows by its zeros. */
function firstLine(bytes: Uint8Array<ArrayBuffer>, isWrong: (line: Uint8Array<ArrayBuffer>) => boolean): number | null {
  if (!isWrong(bytes)) return null;
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end;
    if (isWrong(bytes.subarray(from, to))) return line;
    from = to + 1;
  }
  return line;
}
