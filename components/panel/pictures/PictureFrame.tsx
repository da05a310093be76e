/** The picture with a frame about each line; a press on a frame chooses its line. One of them is in the order of the Tab key, and arrows lead to the others. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import words from '@/assets/strings/panel-pictures.json';
import { useWords } from '@/components/app-context';
import { bottomOf, leftOf, rightOf, topOf } from '@/lib/core/pictures/picture-box';
import type { PictureLine } from '@/lib/core/pictures/picture-text';
import type { DrawnPicture } from './use-picture';

interface PictureFrameProps {
  drawn: DrawnPicture;
  lines: readonly PictureLine[];
  selected: number | null;
  /** `isPressed`: the words are wanted, and not only the next frame. */
  onSelect: (line: number, isPressed: boolean) => void;
}

function placeOf({ boxes }: PictureLine, { width, height }: DrawnPicture) {
  const edge = (values: number[], which: (...values: number[]) => number) => which(...values);
  const left = edge(
    boxes.map(({ box }) => leftOf(box)),
    Math.min,
  );
  const top = edge(
    boxes.map(({ box }) => topOf(box)),
    Math.min,
  );
  const right = edge(
    boxes.map(({ box }) => rightOf(box)),
    Math.max,
  );
  const bottom = edge(
    boxes.map(({ box }) => bottomOf(box)),
    Math.max,
  );
  const percent = (value: number, of: number) => `${(100 * value) / of}%`;
  return {
    left: percent(left, width),
    top: percent(top, height),
    width: percent(right - left, width),
    height: percent(bottom - top, height),
  };
}

export function PictureFrame({ drawn, lines, selected, onSelect }: PictureFrameProps) {
  const t = useWords(words);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frames = useRef<(HTMLButtonElement | null)[]>([]);
  useLayoutEffect(() => {
    canvas.current?.getContext('2d')?.drawImage(drawn.canvas, 0, 0);
  }, [drawn]);
  useEffect(() => {
    if (selected !== null) frames.current[selected]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  const step = (event: KeyboardEvent, line: number) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const next = line + (by ?? 0);
    if (by === undefined || next < 0 || next >= lines.length) return;
    event.preventDefault();
    onSelect(next, false);
    frames.current[next]?.focus();
  };
  return (
    <fieldset class="picture" aria-label={t('picture')} aria-describedby={lines.length > 0 ? 'picture-how' : undefined}>
      <div class="picture-whole">
        <canvas ref={canvas} width={drawn.canvas.width} height={drawn.canvas.height} />
        {lines.map((line, i) => (
          <button
            key={i}
            type="button"
            ref={(element) => {
              frames.current[i] = element;
            }}
            class={line.isSure ? 'frame' : 'frame hard'}
            style={placeOf(line, drawn)}
            tabIndex={i === (selected ?? 0) ? 0 : -1}
            aria-pressed={i === selected}
            aria-label={line.isSure ? line.text : `${t('hard')}: ${line.text}`}
            onClick={() => onSelect(i, true)}
            onKeyDown={(event) => step(event, i)}
          />
        ))}
      </div>
    </fieldset>
  );
}
