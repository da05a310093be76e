/** Sites on which many speak about lenders: searched, read, discussed, sold or kept there. Their pages are no lender's. */
import * as v from 'valibot';
import { isUnder } from './host-name';

const domain = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]+$/, 'is not a domain like example.com'));

export const hostListSchema = v.strictObject({
  id: v.picklist(['encyclopedia', 'forum', 'law', 'news', 'platform', 'search', 'store', 'tool', 'video']),
  /** What such a site is, for whoever edits the list. */
  reason: v.pipe(v.string(), v.nonEmpty()),
  domains: v.pipe(v.array(domain), v.minLength(1)),
});
export type HostList = v.InferOutput<typeof hostListSchema>;

export function isListedHost(host: string, lists: readonly HostList[]): boolean {
  return lists.some(({ domains }) => domains.some((listed) => isUnder(host, listed)));
}
