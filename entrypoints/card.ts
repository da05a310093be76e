/** The hover card's code, run by the background in a frame where a mark was first attended to. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from '@/lib/page/card/card';
import { type CardGlobal, cardKey } from '@/lib/page/card/card-interface';

export default defineUnlistedScript(() => {
  (globalThis as CardGlobal)[cardKey] = createCard;
});
