/** The sentence that says what was found of a page's address, with the dates of the addresses it is set beside. */
import words from '@/assets/strings/address.json';
import { useName, useWords } from '@/components/app-context';
import type { HostName } from '@/lib/core/addresses/host-name';
import type { RecordedAddress } from '@/lib/core/addresses/lender-addresses';
import type { AddressFinding } from '@/lib/core/addresses/page-address';

/** The part of a host that is bought, with its ending. */
const boughtPart = ({ name, ending }: HostName) => (ending === '' ? name : `${name}.${ending}`);

/** More are found on the record. */
const maxDomains = 3;

/** A date is never parted at the end of a line. */
const unbroken = (date: string) => date.replaceAll('-', '\u2060-\u2060');

export function useAddressSentence(): (finding: AddressFinding) => string {
  const t = useWords(words);
  const nameOf = useName();
  const dated = ({ domain, asOf }: RecordedAddress) => t('dated', { domain, asOf: unbroken(asOf) });
  return (finding) => {
    const { readable, ascii } = finding.host;
    const host = readable === ascii ? ascii : t('host_both', { readable, ascii });
    const name = nameOf(finding.lender.name);
    switch (finding.kind) {
      case 'on_record':
        return t('on_record', { domain: finding.address.domain, name });
      case 'none_recorded':
        return t('none_recorded', { host, name });
      case 'alike': {
        const { likeness, address } = finding;
        const key = likeness.kind === 'letters' ? (likeness.count === 1 ? 'letters_1' : 'letters_2') : likeness.kind;
        return t(key, { host, name, domain: dated(address), end: boughtPart(finding.host) });
      }
      default: {
        const domains = finding.addresses.slice(0, maxDomains).map(dated).join(t('join'));
        return t(finding.kind, { host, name, domains });
      }
    }
  };
}
