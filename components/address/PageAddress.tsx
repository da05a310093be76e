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
    const knowledge = await app.knowledge;
    const [addresses, sources] = await Promise.all([knowledge.addresses(), knowledge.sources()]);
    const finding = pageAddress({ url, title, lenders, traits }, addresses, listedHosts);
    return finding && { finding, sources };
  }, [app.knowledge, inputs]);
  return answer.state === 'done' ? answer.value : null;
}

export function PageAddress({ report }: { report: TabReport }) {
  const t = useWords(words);
  const found = useFound(report);
  const sentence = useAddressSentence();
  if (found === null) return null;
  const { finding, sources } = found;
  if (finding.kind === 'on_record') {
    const { address, lender } = finding;
    return (
      <section class="page-address cap dim" aria-label={t('label')}>
        <p>
          <StatusGlyph status={lender.status.value} /> {sentence(finding)}{' '}
          <AddressSource address={address} sources={sources} />
        </p>
      </section>
    );
  }
  const isLike = finding.kind === 'alike' || finding.kind === 'name_inside';
  return (
    <section class="page-address note" aria-label={t('label')}>
      <p>
        <StatusGlyph status="no_record" /> <strong>{sentence(finding)}</strong>
      </p>
      <p>
        {t(isLike ? 'make_sure' : 'may_lack')} {t('what_to_do')}
      </p>
      <Recorded addresses={recordedOf(finding)} sources={sources} />
    </section>
  );
}

function recordedOf(finding: AddressFinding): readonly RecordedAddress[] {
  if (finding.kind === 'alike' || finding.kind === 'on_record') return [finding.address];
  return finding.kind === 'none_recorded' ? [] : finding.addresses;
}

function Recorded({ addresses, sources }: { addresses: readonly RecordedAddress[]; sources: Sources }) {
  const t = useWords(words);
  if (addresses.length === 0) return null;
  return (
    <ul aria-label={t('recorded')}>
      {addresses.map((address) => (
        <li key={address.domain}>
          {address.domain} <AddressSource address={address} sources={sources} />
        </li>
      ))}
    </ul>
  );
}

function AddressSource({ address, sources }: { address: RecordedAddress; sources: Sources }) {
  const { domain, source, asOf, confidence } = address;
  return <SourceChip source={sources.get(source) ?? null} asOf={asOf} confidence={confidence} about={domain} />;
}
