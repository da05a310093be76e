/** All lines of a picture in the order in which one reads them. Pressing one shows its frame; one that is hard to read is mended beside its piece of the picture. */
import type { RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-pictures.json';
import { useWords } from '@/components/app-context';
import { bottomOf, leftOf, rightOf, topOf } from '@/lib/core/pictures/picture-box';
import type { PictureLine } from '@/lib/core/pictures/picture-text';
import type { OfferAsked } from './offers-of-picture';
import type { CheckedLine } from './use-checked-picture';
import type { DrawnPicture } from './use-picture';

/** `offer`: what was asked of, where it was an offer and not only a line. */
export interface Mending {
  line: number;
  offer: OfferAsked | null;
}

interface PictureLinesProps {
  drawn: DrawnPicture;
  lines: readonly CheckedLine[];
  selected: number | null;
  mending: Mending | null;
  rows: RefObject<(HTMLElement | null)[]>;
  onSelect: (line: number) => void;
  onMend: (mending: Mending | null) => void;
  onMended: (line: number, text: string, lender: string) => void;
  onNoPrice: (offer: OfferAsked) => void;
}

export function PictureLines(props: PictureLinesProps) {
  const { drawn, lines, selected, mending, rows, onSelect, onMend, onMended, onNoPrice } = props;
  const t = useWords(words);
  return (
    <section class="sec" aria-labelledby="picture-lines">
      <h2 class="sec-h" id="picture-lines">
        {t('lines')}
        <small>{t('lines_note', { n: lines.length })}</small>
      </h2>
      <ol class="picture-lines">
        {lines.map((line, i) => (
          <li key={i} class={[i === selected && 'chosen', line.goesOn && 'goes-on'].filter(Boolean).join(' ')}>
            <button
              type="button"
              class="picture-line"
              aria-pressed={i === selected}
              ref={(element) => {
                if (rows.current) rows.current[i] = element;
              }}
              onClick={() => onSelect(i)}
            >
              <span lang="zh" class={line.isSure ? undefined : 'dimmer'}>
                {line.text}
              </span>
              {!line.isSure && <small>{t('hard')}</small>}
              {line.isPutBack && line.by === 'machine' && <small>{t('put_back')}</small>}
              {line.by !== 'machine' && <small>{t(line.by === 'mended' ? 'mended' : 'checked')}</small>}
            </button>
            {mending?.line === i ? (
              <MendLine
                key={mending.offer?.id}
                drawn={drawn}
                line={line}
                offer={mending.offer}
                onNoPrice={onNoPrice}
                onDone={(text, lender) => {
                  onMended(i, text, lender);
                  rows.current?.[i]?.focus();
                }}
                onCancel={() => {
                  onMend(null);
                  rows.current?.[i]?.focus();
                }}
              />
            ) : (
              <button
                type="button"
                class={line.isSure ? 'link small' : 'btn small'}
                aria-label={t('mend_line', { line: line.text })}
                onClick={() => {
                  onSelect(i);
                  onMend({ line: i, offer: null });
                }}
              >
                {t('mend')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface MendLineProps {
  drawn: DrawnPicture;
  line: CheckedLine;
  offer: OfferAsked | null;
  onDone: (text: string, lender: string) => void;
  onNoPrice: (offer: OfferAsked) => void;
  onCancel: () => void;
}

function MendLine({ drawn, line, offer, onDone, onNoPrice, onCancel }: MendLineProps) {
  const t = useWords(words);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(line.text);
  const [lender, setLender] = useState(offer?.lender ?? '');
  const hintId = useId();
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="mend"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onDone(text.trim(), lender.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <PieceOfPicture drawn={drawn} line={line} />
      <label>
        <span>{t('mend_field')}</span>
        <input
          ref={field}
          type="text"
          lang="zh"
          maxLength={200}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {offer && (
        <>
          <label>
            <span>{t('mend_lender', { wording: offer.wording })}</span>
            <input
              type="text"
              lang="zh"
              maxLength={60}
              aria-describedby={hintId}
              value={lender}
              onInput={(event) => setLender(event.currentTarget.value)}
            />
          </label>
          <p class="cap dim" id={hintId}>
            {t('mend_lender_hint')}
          </p>
        </>
      )}
      <p class="links">
        <button type="submit" class="btn">
          {t('mend_done')}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {t('mend_cancel')}
        </button>
        {offer && (
          <button type="button" class="link" onClick={() => onNoPrice(offer)}>
            {t('no_price_at_all', { wording: offer.wording })}
          </button>
        )}
      </p>
    </form>
  );
}

/** A little more than the line itself, so that its neighbours say where one is. */
function PieceOfPicture({ drawn, line: { boxes } }: { drawn: DrawnPicture; line: PictureLine }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const share = drawn.canvas.width / drawn.width;
  const margin = Math.max(...boxes.map(({ box }) => box.height)) * 0.3;
  const left = Math.max(0, (Math.min(...boxes.map(({ box }) => leftOf(box))) - margin) * share);
  const top = Math.max(0, (Math.min(...boxes.map(({ box }) => topOf(box))) - margin) * share);
  const width = Math.max(1, (Math.max(...boxes.map(({ box }) => rightOf(box))) + margin) * share - left);
  const height = Math.max(1, (Math.max(...boxes.map(({ box }) => bottomOf(box))) + margin) * share - top);
  useLayoutEffect(() => {
    canvas.current?.getContext('2d')?.drawImage(drawn.canvas, -left, -top);
  }, [drawn, left, top]);
  return <canvas class="piece" ref={canvas} width={Math.round(width)} height={Math.round(height)} />;
}
