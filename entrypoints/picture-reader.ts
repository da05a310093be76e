/** Reads pictures in a worker that the panel owns. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerAsPictureWorker } from '@/lib/pictures/picture-worker';

export default defineUnlistedScript(() => answerAsPictureWorker(self as never));
