/**
 * What a page's address says beside the lender it names. It never calls a page anything: it sets the address beside those on
 * record. Wherever a page may merely be about a lender it says nothing.
 */
import type { PageTraits, SeenLender } from '@/lib/core/report/page-report';
import { type HostName, hostOfUrl, isPrivateHost, isPublicBody, isUnder, readHost } from './host-name';
import { confirmedAddresses, type LenderAddresses, type RecordedAddress } from './lender-addresses';
import { isCloseLikeness, type Likeness, likenessTo } from './likeness';
import { type HostList, isListedHost } from './listed-hosts';
import { isNameInHost } from './name-in-host';
import { isAddressOfText, isTitleOfText } from './page-role';

export type AddressFinding = { lender: LenderAddresses; host: HostName } & (
  | { kind: 'on_record'; address: RecordedAddress }
  | { kind: 'alike'; address: RecordedAddress; likeness: Likeness }
  /** Its name stands inside the host. */
  | { kind: 'name_inside'; addresses: RecordedAddress[] }
  | { kind: 'not_on_record'; addresses: RecordedAddress[] }
  | { kind: 'none_recorded' }
);

export interface AddressedPage {
  url: string;
  title: string;
  lenders: readonly Pick<SeenLender, 'lenderId' | 'surfaces'>[];
  /** Absent: not looked at. */
  traits?: PageTraits | undefined;
}

/** With more of them a page compares lenders and is none. */
export const maxLenders = 3;

interface Named {
  lender: LenderAddresses;
  /** The page's title has its name. */
  isInTitle: boolean;
}

const bare = (text: string) => text.replace(/[\s·•.]/g, '').toLowerCase();

function namedOn(page: AddressedPage, records: readonly LenderAddresses[]): Named[] {
  const title = bare(page.title);
  return page.lenders.flatMap(({ lenderId, surfaces }) => {
    const lender = records.find(({ id }) => id === lenderId);
    // Of bodies outside the mainland nothing was looked into but the name.
    if (!lender || lender.kind === 'outside_mainland') return [];
    const names = [...surfaces, lender.name.hans, lender.name.hant].map(bare);
    return [{ lender, isInTitle: names.some((name) => name !== '' && title.includes(name)) }];
  });
}

function onRecord(host: HostName, named: readonly Named[], records: readonly LenderAddresses[]): AddressFinding | null {
  for (const lender of [...named.map((one) => one.lender), ...records]) {
    const address = confirmedAddresses(lender).find(({ domain }) => isUnder(host.ascii, domain));
    if (address) return { kind: 'on_record', lender, host, address };
  }
  return null;
}

function alike(host: HostName, named: readonly Named[], asks: boolean): AddressFinding | null {
  for (const { lender, isInTitle } of named)
    for (const address of confirmedAddresses(lender)) {
      const likeness = likenessTo(host, address.domain);
      if (likeness && ((isInTitle && asks) || isCloseLikeness(host, address.domain, likeness)))
        return { kind: 'alike', lender, host, address, likeness };
    }
  return null;
}

/** The page asks, in the name of a lender in its title. */
function asLender(host: HostName, named: readonly Named[]): AddressFinding | null {
  const inTitle = named.filter(({ isInTitle }) => isInTitle).map(({ lender }) => lender);
  const withAddresses = inTitle.filter((lender) => confirmedAddresses(lender).length > 0);
  const bearer = withAddresses.find((lender) => isNameInHost(host, lender));
  if (bearer) return { kind: 'name_inside', lender: bearer, host, addresses: confirmedAddresses(bearer) };
  const [known] = withAddresses;
  if (known) return { kind: 'not_on_record', lender: known, host, addresses: confirmedAddresses(known) };
  const [lender] = inTitle;
  return lender ? { kind: 'none_recorded', lender, host } : null;
}

/** null: nothing to say. `records`: of all lenders. */
export function pageAddress(
  page: AddressedPage,
  records: readonly LenderAddresses[],
  listedHosts: readonly HostList[],
): AddressFinding | null {
  const ascii = hostOfUrl(page.url);
  if (ascii === null || isPrivateHost(ascii)) return null;
  const named = namedOn(page, records);
  if (named.length === 0) return null;
  const host = readHost(ascii);
  const found = onRecord(host, named, records);
  if (found) return found;
  const isUnconfirmed = records.some(({ domains }) => domains.some(({ domain }) => isUnder(ascii, domain)));
  if (isUnconfirmed || isPublicBody(ascii) || isListedHost(ascii, listedHosts)) return null;
  const { traits } = page;
  if (!traits || traits.isArticle || isTitleOfText(page.title) || isAddressOfText(page.url)) return null;
  if (named.length > maxLenders) return null;
  const asks = traits.asks !== null;
  return alike(host, named, asks) ?? (asks ? asLender(host, named) : null);
}
