import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentText } from '@/lib/core/documents/document-text';
import { openDocument, type ReadPage } from '@/lib/services/documents/open-document';
import { shippedEngine } from '@/tests/support/document-engine';

test('proto', async () => {
  const folder = '/work/shared/ocr/pdf';
  for (const name of readdirSync(folder).filter((f) => f.endsWith('.pdf'))) {
    const opening = await openDocument(await shippedEngine(), new Blob([readFileSync(`${folder}/${name}`)]), { password: null, signal: new AbortController().signal });
    if (opening.state !== 'open') { console.log(name, opening); continue; }
    const pages: ReadPage[] = [];
    for (let n = 1; n <= opening.document.pageCount; n++) pages.push(await opening.document.readPage(n));
    console.log(name, pages.map((p) => [p.isPicture, p.rotation]), '\n' + documentText(pages).text.replaceAll('\u001f', ' | '));
    opening.document.close();
  }
}, 60000);
