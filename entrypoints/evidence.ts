/** Offers the background what keeps evidence; it runs this at the first text it has to keep. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clippingOf } from '@/lib/core/evidence/clipping';
import { evidenceKeeper } from '@/lib/services/background/evidence-keeper';
import { openEvidence } from '@/lib/services/records/evidence';

export default defineUnlistedScript(() => evidenceKeeper.offer({ clippingOf, openEvidence }));
