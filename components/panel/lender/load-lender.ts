/** Everything a lender's record shows, asked for at once so that it is drawn once. */
import type { Channel } from '@/lib/core/lenders/channels';
import type { Claim, LprEntry, Rule, Stage, Tip } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import type { Knowledge, ListedStatus } from '@/lib/services/records/knowledge';

export interface KnownLender {
  lender: Lender;
  dataDate: string;
  claims: Claim[];
  stages: Stage[];
  tips: Tip[];
  channels: Channel[];
  rules: ReadonlyMap<string, Rule>;
  lpr: LprEntry[];
  /** Status of every lender there is a record of. */
  statuses: ReadonlyMap<string, ListedStatus>;
}

/** null: no such record. */
export async function loadLender(knowledge: Knowledge, lenderId: string): Promise<KnownLender | null> {
  const [lender, claims, stages, tips, channels, rules, lpr, all] = await Promise.all([
    knowledge.lender(lenderId),
    knowledge.claimsAbout(lenderId),
    knowledge.stages(),
    knowledge.tips(),
    knowledge.channels(),
    knowledge.rules(),
    knowledge.lpr(),
    knowledge.lenders(),
  ]);
  if (lender === null) return null;
  return {
    lender,
    dataDate: knowledge.dataDate,
    claims,
    stages,
    tips,
    channels,
    rules,
    lpr,
    statuses: new Map(all.map(({ id, status }) => [id, status])),
  };
}
