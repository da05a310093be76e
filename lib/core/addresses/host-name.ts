/**
 * The parts of a host name. Which endings have two labels is told by form (`com.cn`, `co.uk`, `bj.cn`) and not by the Public
 * Suffix List: that list weighs more than all the rest of this room, and what it adds – endings of other countries, and
 * hosting companies whose customers stand in a label of their own – changes no answer here, where every label is looked at.
 */
import { decodeLabel } from './decode-label';

export interface HostName {
  /** As the browser writes it, without the port. */
  ascii: string;
  /** As a reader may see it, with Punycode decoded. */
  readable: string;
  /** Decoded, without the ending: `www`, `airstar`. */
  labels: string[];
  /** The last of them, that which is bought: `airstar`. */
  name: string;
  /** `com`, `com.cn` */
  ending: string;
}

const secondLevel = new Set(['com', 'net', 'org', 'gov', 'edu', 'ac', 'co', 'idv', 'mil', 'or', 'ne', 'go']);
/** Provinces of the mainland, under `.cn`. */
const provinces = new Set(
  'ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj'.split(' '),
);
const privateEndings = /(^|\.)(localhost|local|internal|lan|home|corp|invalid|onion|home\.arpa)$/;
const ipv4 = /^\d{1,3}(\.\d{1,3}){3}$/;
const privateIpv4 = /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\./;
/** Bodies of a state, schools, and armed forces, whatever the country. */
const publicEndings = /(^|\.)(gov|edu|mil|int|((gov|gob|gouv|govt|go|edu|ac|mil)\.[a-z]{2}))$/;

const isIp = (host: string) => ipv4.test(host) || host.startsWith('[');

/** null where there is no name to compare: an address that is no web page, of this machine or network, or of numbers alone. */
export function hostOfUrl(url: string): string | null {
  const [, host] = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)/i.exec(url) ?? [];
  return host === undefined ? null : host.toLowerCase().replace(/\.$/, '');
}

export function isPrivateHost(host: string): boolean {
  if (ipv4.test(host)) return privateIpv4.test(host);
  return host.startsWith('[') || !host.includes('.') || privateEndings.test(host);
}

export function isPublicBody(host: string): boolean {
  return publicEndings.test(host);
}

export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

export function readHost(ascii: string): HostName {
  const labels = isIp(ascii) ? [ascii] : ascii.split('.').map(decodeLabel);
  const readable = labels.join('.');
  if (labels.length === 1) return { ascii, readable, labels, name: ascii, ending: '' };
  const [country = '', second = ''] = labels.toReversed();
  const isTwofold =
    labels.length > 2 &&
    country.length === 2 &&
    (secondLevel.has(second) || (country === 'cn' && provinces.has(second)));
  const cut = labels.length - (isTwofold ? 2 : 1);
  return {
    ascii,
    readable,
    labels: labels.slice(0, cut),
    name: labels[cut - 1] ?? '',
    ending: labels.slice(cut).join('.'),
  };
}
