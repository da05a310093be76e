/** `npm run data:check`: whether the lists of `assets/data` hold, one line a problem. */
import { problemsIn } from './data/checks/check-data';
import { readDataTexts, unknownFiles } from './data/checks/data-files';

const unknown = unknownFiles().map((file) => `${file}: no list has this name; lists are named in scripts/data/checks`);
const problems = [...unknown, ...problemsIn(readDataTexts())];
if (problems.length === 0) {
  console.log('assets/data holds.');
} else {
  console.error(`${problems.join('\n')}\n\n${problems.length} to mend in assets/data.`);
  process.exitCode = 1;
}
