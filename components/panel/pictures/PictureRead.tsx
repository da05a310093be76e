/** A picture beside the words that were read in it, and the offers among them. Nothing of it is kept until the reader has checked it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import words from '@/assets/strings/panel-pictures.json';
import { useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import type { PictureViewProps } from '@/components/panel/reading/picture-view';
import { PictureFound } from './PictureFound';
import { PictureFrame } from './PictureFrame';
import { type DrawnPicture, type PictureInHand, type PictureState, usePicture } from './use-picture';

export function PictureRead({ picture }: PictureViewProps) {
  const inHand = usePicture(picture);
  const { now } = inHand;
  const drawn = 'drawn' in now ? now.drawn : null;
  const buttons = useRef<HTMLParagraphElement>(null);
  useReturnFocus(true);
  useFocusThatGoesOn(buttons, now.state);
  if (now.state === 'read' && now.lines.length > 0)
    return (
      <PictureFound drawn={now.drawn} lines={now.lines}>
        <UnderPicture inHand={inHand} drawn={now.drawn} buttons={buttons} />
      </PictureFound>
    );
  return (
    <section class="sec">
      {drawn && <PictureFrame drawn={drawn} lines={[]} selected={null} onSelect={() => undefined} />}
      <UnderPicture inHand={inHand} drawn={drawn} buttons={buttons} />
      <HowFar now={now} />
    </section>
  );
}

/** A button below the picture that goes with what it was for leaves the focus to the one in its place, or to what was read. */
function useFocusThatGoesOn(buttons: RefObject<HTMLElement | null>, state: PictureState['state']): void {
  // Asked while the button still stands.
  const wasThere = useRef(false);
  wasThere.current = buttons.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!wasThere.current || buttons.current?.contains(document.activeElement)) return;
    const found = document.getElementById('picture-offers');
    (found ?? buttons.current?.querySelector('button') ?? buttons.current)?.focus();
  }, [state]);
}

/** Nothing, or next to nothing: so a picture that lies on its side is read. */
function isHardlyRead(now: PictureState): boolean {
  return now.state === 'read' && now.lines.every(({ text, isSure }) => !isSure || text.length < 4);
}

interface UnderPictureProps {
  inHand: PictureInHand;
  drawn: DrawnPicture | null;
  buttons: RefObject<HTMLParagraphElement | null>;
}

function UnderPicture({ inHand: { now, stop, again, turn }, drawn, buttons }: UnderPictureProps) {
  const t = useWords(words);
  const isOnItsWay = now.state === 'opening' || now.state === 'reading';
  return (
    <>
      <p class="links" ref={buttons} tabIndex={-1}>
        {isOnItsWay && (
          <button type="button" class="link" onClick={stop}>
            {t('stop')}
          </button>
        )}
        {(now.state === 'stopped' || now.state === 'failed') && (
          <button type="button" class="link" onClick={again}>
            {t('again')}
          </button>
        )}
        {drawn && !isOnItsWay && (
          <button type="button" class={isHardlyRead(now) ? 'btn' : 'link'} onClick={turn}>
            {t('turn')}
          </button>
        )}
      </p>
      {now.state === 'read' && now.lines.length > 0 && isHardlyRead(now) && (
        <Notice>{t('few_words', { turn: t('turn') })}</Notice>
      )}
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
          <p>{t('no_words_what', { turn: t('turn') })}</p>
        </EmptyState>
      );
  }
}
