/** The sites of `assets/data/hosts.json`, as they were when this copy was built. They are matched in memory and stored nowhere. */

import lists from 'virtual:hosts';
import type { HostList } from '@/lib/core/addresses/listed-hosts';

export const listedHosts: readonly HostList[] = lists;
