/** What was read of a document: how far, the contract in it, its cost disclosure, what else it names, and what can be done with it. */
import words from '@/assets/strings/panel-documents.json';
import { useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { CostDisclosureLens } from '@/components/panel/lens/CostDisclosureLens';
import { readSeenDisclosure } from '@/components/panel/lens/read-disclosure';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import type { DocumentRead } from '@/lib/services/documents/read-document';
import { ContractLens } from './ContractLens';
import { DocumentActions } from './DocumentActions';
import { ScannedPages } from './ScannedPages';
import type { DocumentInHand } from './use-document';

export interface DocumentFoundProps {
  file: File;
  inHand: DocumentInHand;
}

export function DocumentFound({ file, inHand }: DocumentFoundProps) {
  const t = useWords(words);
  const { read } = inHand;
  useReturnFocus(true);
  const disclosures = read.disclosures.flatMap((seen) => {
    const disclosure = readSeenDisclosure(seen);
    return disclosure === null ? [] : [{ seen, read: disclosure }];
  });
  const isNothing = read.contract.clauses.length + disclosures.length === 0;
  const areAllPictures = read.pictures.length === read.pages.length;
  return (
    <>
      <section class="sec how-far">
        <p class="cap dimmer" role="status">
          {[
            t('pages', { n: read.pageCount }),
            t('letters', { n: read.text.text.length.toLocaleString('en') }),
            t('not_kept'),
          ].join(' · ')}
        </p>
        <HowFar read={read} />
        {read.pictures.length > 0 && <ScannedPages file={file} inHand={inHand} />}
        {isNothing && !areAllPictures && (
          <EmptyState title={t('nothing')}>
            <p>{t('nothing_what')}</p>
          </EmptyState>
        )}
      </section>
      {read.contract.clauses.length > 0 && <ContractLens inHand={inHand} />}
      <CostDisclosureLens disclosures={disclosures} />
      <DocumentActions file={file} read={read} />
    </>
  );
}

function HowFar({ read: { readTo, pages, pageCount } }: { read: DocumentRead }) {
  const t = useWords(words);
  if (readTo === 'end') return null;
  return <Notice>{t(`read_${readTo}`, { n: pages.length, next: pages.length + 1, all: pageCount })}</Notice>;
}
