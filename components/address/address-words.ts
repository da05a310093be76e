/** The sentence that says what was found of a page's address. */
import words from '@/assets/strings/address.json';
import { useName, useWords } from '@/components/app-context';
import type { HostName } from '@/lib/core/addresses/host-name';
import type { AddressFinding } from '@/lib/core/addresses/page-address';

/** The part of a host that is bought, with its ending. */
const boughtPart = ({ name, ending }: HostName) => (ending === '' ? name : `${name}.${ending}`);

export function useAddressSentence(): (finding: AddressFinding) => string {
  const t = useWords(words);
  const nameOf = useName();
  return (finding) => {
    const { readable, ascii } = finding.host;
    const host = readable === ascii ? ascii : t('host_both', { readable, ascii });
    const name = nameOf(finding.lender.name);
    if (finding.kind === 'on_record') return t('on_record', { domain: finding.address.domain, name });
    if (finding.kind !== 'alike') return t(finding.kind, { host, name });
    const { likeness } = finding;
    const blanks = { host, name, domain: finding.address.domain };
    if (likeness.kind === 'inside') return t('inside', { ...blanks, end: boughtPart(finding.host) });
    if (likeness.kind === 'letters') return t(likeness.count === 1 ? 'letters_1' : 'letters_2', blanks);
    return t(likeness.kind, blanks);
  };
}
