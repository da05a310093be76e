/** `npm run --silent scan < texts.jsonl > found.jsonl`: `{"id","text"}` a line in, what the extension would mark a line out. Bad lines are named on standard error, and the exit code is then 1. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createLineScanner } from './scan/scan-lines';

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const scan = createLineScanner();
let lineNumber = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  lineNumber += 1;
  const bare = lineNumber === 1 ? line.replace(/^\uFEFF/, '') : line;
  if (bare.trim() === '') continue;
  const scanned = scan(bare);
  if (!scanned.ok) {
    process.stderr.write(`Line ${lineNumber} ${scanned.problem}\n`);
    process.exitCode = 1;
  } else if (!process.stdout.write(`${scanned.line}\n`)) {
    await once(process.stdout, 'drain');
  }
}
