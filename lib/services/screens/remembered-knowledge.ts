/**
 * The records, each question asked once as long as a screen is open: no list changes meanwhile, and what was asked before
 * the first frame is there when it is drawn.
 */
import type { OwnLender } from '@/lib/core/lenders/own-lender';
import type { Knowledge } from '@/lib/services/records/knowledge';
import type { OwnLenders } from '@/lib/services/records/own-lenders';

/** Forgets a failure, so that the next one to ask tries again. */
function once<Key, Answer>(ask: (key: Key) => Promise<Answer>): (key: Key) => Promise<Answer> {
  const asked = new Map<Key, Promise<Answer>>();
  return (key) => {
    const known = asked.get(key);
    if (known) return known;
    const answer = ask(key);
    asked.set(key, answer);
    answer.catch(() => asked.delete(key));
    return answer;
  };
}

function onceFor<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  const remembered = once<null, Answer>(ask);
  return () => remembered(null);
}

export function rememberedKnowledge(knowledge: Knowledge): Knowledge {
  return {
    ...knowledge,
    lender: once(knowledge.lender),
    lenders: onceFor(knowledge.lenders),
    addresses: onceFor(knowledge.addresses),
    sources: onceFor(knowledge.sources),
    rules: onceFor(knowledge.rules),
    lpr: onceFor(knowledge.lpr),
    stages: onceFor(knowledge.stages),
    tips: onceFor(knowledge.tips),
    guide: onceFor(knowledge.guide),
    channels: onceFor(knowledge.channels),
    papers: onceFor(knowledge.papers),
    letters: onceFor(knowledge.letters),
    claimsAbout: once(knowledge.claimsAbout),
    changes: once(knowledge.changes),
  };
}

/** The lenders the user added, read again only after a change made here. */
export function rememberedOwnLenders(own: OwnLenders): OwnLenders {
  let known: Promise<OwnLender[]> | null = null;
  const afterwards = async (change: Promise<void>) => {
    known = null;
    await change;
    known = null;
  };
  return {
    ...own,
    list() {
      known ??= own.list().catch((error: unknown) => {
        known = null;
        throw error;
      });
      return known;
    },
    save: (lender) => afterwards(own.save(lender)),
    remove: (id) => afterwards(own.remove(id)),
    readAgain() {
      known = null;
    },
  };
}
