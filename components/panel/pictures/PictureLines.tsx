/** All lines of a picture in the order in which one reads them. Pressing one shows its frame; one that is hard to read is mended beside its piece of the picture. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-pictures.json';
import { useWords } from '@/components/app-context';
import { bottomOf, leftOf, rightOf, topOf } from '@/lib/core/pictures/picture-box';
import type { PictureLine } from '@/lib/core/pictures/picture-text';
import type { CheckedLine } from './use-checked-picture';
import type { DrawnPicture } from './use-picture';

interface PictureLinesProps {
  drawn: DrawnPicture;
  lines: readonly CheckedLine[];
  selected: number | null;
  mending: number | null;
  rows: RefObject<(HTMLElement | null)[]>;
  onSelect: (line: number) => void;
  onMend: (line: number | null) => void;
  onMended: (line: number, text: string) => void;
}

export function PictureLines({ drawn, lines, selected, mending, rows, onSelect, onMend, onMended }: PictureLinesProps) {
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
            {mending === i ? (
              <MendLine
                drawn={drawn}
                line={line}
                onDone={(text) => {
                  onMended(i, text);
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
                  onMend(i);
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
  onDone: (text: string) => void;
  onCancel: () => void;
}

function MendLine({ drawn, line, onDone, onCancel }: MendLineProps) {
  const t = useWords(words);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(line.text);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="mend"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onDone(text.trim());
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
      <p class="links">
        <button type="submit" class="btn">
          {t('mend_done')}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {t('mend_cancel')}
        </button>
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
