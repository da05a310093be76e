/** What keeps evidence, as the background has it: a script of its own that is run at the first text to keep. */
import type { clippingOf } from '@/lib/core/evidence/clipping';
import type { openEvidence } from '@/lib/services/records/evidence';
import { evidenceScriptFile } from '@/lib/storage/package-file';
import { scriptOnDemand } from './script-on-demand';

export interface EvidenceKeeper {
  clippingOf: typeof clippingOf;
  openEvidence: typeof openEvidence;
}

export const evidenceKeeper = scriptOnDemand<EvidenceKeeper>(
  evidenceScriptFile,
  'overdueLensEvidence',
  'keeper of evidence',
);
