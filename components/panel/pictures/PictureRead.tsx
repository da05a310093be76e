/** A picture beside the words that were read in it, and the offers among them. Nothing of it is kept until the reader has checked it. */
import words from '@/assets/strings/panel-pictures.json';
import { useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import type { PictureViewProps } from '@/components/panel/reading/picture-view';
import { PictureFound } from './PictureFound';
import { PictureFrame } from './PictureFrame';
import { type DrawnPicture, type PictureInHand, type PictureState, usePicture } from './use-picture';

export function PictureRead({ picture }: PictureViewProps) {
  const inHand = usePicture(picture);
  const { now } = inHand;
  const drawn = 'drawn' in now ? now.drawn : null;
  if (now.state === 'read' && now.lines.length > 0)
    return (
      <PictureFound drawn={now.drawn} lines={now.lines}>
        <UnderPicture inHand={inHand} drawn={now.drawn} />
      </PictureFound>
    );
  return (
    <section class="sec">
      {drawn && <PictureFrame drawn={drawn} lines={[]} selected={null} onSelect={() => undefined} />}
      <UnderPicture inHand={inHand} drawn={drawn} />
      <HowFar now={now} />
    </section>
  );
}

function UnderPicture({
  inHand: { now, stop, again, turn },
  drawn,
}: {
  inHand: PictureInHand;
  drawn: DrawnPicture | null;
}) {
  const t = useWords(words);
  return (
    <>
      <p class="links">
        {now.state === 'reading' && (
          <button type="button" class="link" onClick={stop}>
            {t('stop')}
          </button>
        )}
        {(now.state === 'stopped' || now.state === 'failed') && (
          <button type="button" class="link" onClick={again}>
            {t('again')}
          </button>
        )}
        {drawn && now.state !== 'reading' && (
          <button type="button" class="link" onClick={turn}>
            {t('turn')}
          </button>
        )}
      </p>
      {drawn?.isAnimated && <p class="small dim">{t('animated')}</p>}
    </>
  );
}

function HowFar({ now }: { now: PictureState }) {
  const t = useWords(words);
  switch (now.state) {
    case 'opening':
      return <Notice announced>{t('opening')}</Notice>;
    case 'reading':
      return (
        <div class="note">
          {t('reading', { n: Math.round(now.share * 100) })}
          <progress value={now.share} aria-label={t('reading', { n: '' })} />
        </div>
      );
    case 'stopped':
      return <Notice announced>{t('stopped')}</Notice>;
    case 'refused':
      return (
        <Notice announced lead={t(now.why)}>
          {now.why === 'too_large' && ` ${t('too_large_what')}`}
        </Notice>
      );
    case 'failed':
      return (
        <Notice announced lead={t('failed')}>
          {` ${t('failed_what')}`}
        </Notice>
      );
    case 'read':
      return (
        <EmptyState title={t('no_words')}>
          <p>{t('no_words_what')}</p>
        </EmptyState>
      );
  }
}
