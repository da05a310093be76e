/** The page's address beside the lender it names: on its record, like one that is, or not on it. Silent wherever a page may merely be about a lender. */
import words from '@/assets/strings/address.json';
import { useApp, useWords } from '@/components/app-context';
import { SourceChip } from '@/components/SourceChip';
import { StatusGlyph } from '@/components/StatusGlyph';
import { useAsync } from '@/components/use-async';
import type { RecordedAddress } from '@/lib/core/addresses/lender-addresses';
import { type AddressFinding, pageAddress } from '@/lib/core/addresses/page-address';
import type { Source } from '@/lib/core/lenders/knowledge';
import { listedHosts } from '@/lib/services/records/listed-hosts';
import type { TabReport } from '@/lib/services/tabs/page-state';
import { useAddressSentence } from './address-words';

type Sources = ReadonlyMap<string, Source>;

interface Found {
  finding: AddressFinding;
  sources: Sources;
}

function useFound({ url, title, lenders, traits }: TabReport): Found | null {
  const app = useApp();
  const inputs = JSON.stringify([url, title, lenders.map(({ lenderId, surfaces }) => [lenderId, surfaces]), traits]);
  const answer = useAsync(async () => {
    if (lenders.every(({ lenderId }) => lenderId === null)) return null;
    const knowledge = await app.knowledge;
    const [addresses, sources] = await Promise.all([knowledge.addresses(), knowledge.sources()]);
    const finding = pageAddress({ url, title, lenders, traits }, addresses, listedHosts);
    return finding && { finding, sources };
  }, [app.knowledge, inputs]);
  return answer.state === 'done' ? answer.value : null;
}

interface PageAddressProps {
  report: TabReport;
  /** Names the source of every address it speaks of; where there is little room, only of one that is on the record. */
  isSourced?: boolean;
}

export function PageAddress({ report, isSourced = false }: PageAddressProps) {
  const t = useWords(words);
  const found = useFound(report);
  const sentence = useAddressSentence();
  if (found === null) return null;
  const { finding, sources } = found;
  const isOnRecord = finding.kind === 'on_record';
  const isLike = finding.kind === 'alike' || finding.kind === 'name_inside';
  return (
    <section class={isOnRecord ? 'page-address quiet' : 'page-address'} aria-label={t('label')}>
      <StatusGlyph status={isOnRecord ? finding.lender.status.value : 'no_record'} />
      <div>
        <p>{sentence(finding)}</p>
        {isOnRecord ? null : <p class="dim">{t(isLike ? 'advice_like' : 'advice_unknown')}</p>}
        {isOnRecord || isSourced ? <AddressSources addresses={addressesOf(finding)} sources={sources} /> : null}
      </div>
    </section>
  );
}

function addressesOf(finding: AddressFinding): readonly RecordedAddress[] {
  if (finding.kind === 'alike' || finding.kind === 'on_record') return [finding.address];
  return finding.kind === 'none_recorded' ? [] : finding.addresses;
}

/** Each source once. */
function AddressSources({ addresses, sources }: { addresses: readonly RecordedAddress[]; sources: Sources }) {
  const t = useWords(words);
  const bySource = new Map<string, RecordedAddress[]>();
  for (const address of addresses) bySource.set(address.source, [...(bySource.get(address.source) ?? []), address]);
  return [...bySource].map(([source, [first, ...others]]) =>
    first ? (
      <p key={source}>
        <SourceChip
          source={sources.get(source) ?? null}
          asOf={first.asOf}
          confidence={first.confidence}
          about={[first, ...others].map(({ domain }) => domain).join(t('join'))}
        />
      </p>
    ) : null,
  );
}
