/**
 * `npm run packages`: makes the packages for Chrome, Edge and Firefox and the sources package, lints each as its store would,
 * and prints their SHA-256. `-- --again` makes them once more from the unpacked sources and compares every byte; `-- --no-build`
 * takes those that are there.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPackages } from './packages/check-packages';
import { makePackages } from './packages/make-packages';
import { packageFiles, sumsText } from './packages/package-files';
import { differingPackages } from './packages/reproduce';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { again: { type: 'boolean' }, 'no-build': { type: 'boolean' } } });

const made = values['no-build'] ? packageFiles(root) : makePackages(root);
const { lines, faults } = checkPackages(root, made);
writeFileSync(join(root, '.output/SHA256SUMS'), sumsText(made));
console.log(lines.join('\n'));
if (values.again) {
  const differing = differingPackages(made);
  console.log(`made again from the unpacked sources: ${made.length - differing.length} of ${made.length} the same`);
  faults.push(...differing.map((kind) => `The ${kind} package came out differently from its sources.`));
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
