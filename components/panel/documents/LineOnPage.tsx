/** A place of the document as it looks there: the part of the page drawn with the place framed, and the words as read below. */
import { useEffect, useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-documents.json';
import { useWords } from '@/components/app-context';
import type { LinePlace } from '@/lib/core/documents/document-text';
import { type Box, boxAround, heightOf } from '@/lib/core/documents/text-piece';
import type { Drawn } from '@/lib/services/documents/open-document';
import type { DocumentInHand } from './use-document';

interface LineOnPageProps {
  /** Lines one after the other. */
  places: readonly LinePlace[];
  inHand: DocumentInHand;
}

/** Heights of a line drawn above and below. */
const around = 3.5;
const beside = 1;
/** Lines of words before and after. */
const context = 1;

function areaAround(box: Box): Box {
  const height = Math.min(heightOf(box), 24);
  return {
    left: box.left - height * beside,
    right: box.right + height * beside,
    top: box.top - height * around,
    bottom: box.bottom + height * around,
  };
}

function frame(canvas: HTMLCanvasElement, { left, top, scale }: Drawn, boxes: readonly Box[]): void {
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalCompositeOperation = 'multiply';
  pen.fillStyle = getComputedStyle(canvas).getPropertyValue('outline-color');
  for (const box of boxes) {
    const edge = 2 * scale;
    pen.fillRect(
      (box.left - left) * scale - edge,
      (box.top - top) * scale - edge,
      (box.right - box.left) * scale + edge * 2,
      heightOf(box) * scale + edge * 2,
    );
  }
}

export function LineOnPage({ places, inHand }: LineOnPageProps) {
  const t = useWords(words);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  const { document: opened, read } = inHand;
  const [first] = places;
  const page = first?.page ?? 1;
  const boxes = places.filter((place) => place.page === page).map(({ box }) => box);
  useEffect(() => {
    let isCurrent = true;
    const draw = async () => {
      const target = canvas.current;
      if (target === null) return;
      const rotation = read.pages.find(({ number }) => number === page)?.rotation ?? 0;
      const width = (target.parentElement?.clientWidth ?? 360) * devicePixelRatio;
      const area = isWhole ? null : areaAround(boxAround(boxes));
      // Drawn apart and shown at once: two drawings of one canvas would mix.
      const sheet = document.createElement('canvas');
      const drawn = await opened.drawPage(page, { canvas: sheet, width, rotation, area });
      if (!isCurrent) return;
      target.width = sheet.width;
      target.height = sheet.height;
      target.getContext('2d')?.drawImage(sheet, 0, 0);
      frame(target, drawn, boxes);
      setState('drawn');
    };
    void draw().catch(() => isCurrent && setState('failed'));
    return () => {
      isCurrent = false;
    };
  }, [isWhole]);
  return (
    <div class="line-on-page">
      {state !== 'drawn' && <p class="cap dimmer">{t(state === 'failed' ? 'not_drawn' : 'drawing')}</p>}
      <canvas ref={canvas} role="img" aria-label={t('drawn', { page })} hidden={state === 'failed'} />
      {state === 'drawn' && (
        <p class="cap">
          <button type="button" class="link" onClick={() => setWhole(!isWhole)}>
            {t(isWhole ? 'part_only' : 'whole_page')}
          </button>
        </p>
      )}
      <LinesRead places={places} inHand={inHand} isOpen={state === 'failed'} />
    </div>
  );
}

function LinesRead({ places, inHand, isOpen }: LineOnPageProps & { isOpen: boolean }) {
  const t = useWords(words);
  const [first] = places;
  const lines = inHand.read.pages.find(({ number }) => number === first?.page)?.lines ?? [];
  const marked = new Set(places.filter(({ page }) => page === first?.page).map(({ line }) => line));
  const from = Math.min(...marked) - context;
  const to = Math.max(...marked) + context;
  return (
    <details open={isOpen}>
      <summary class="more">{t('lines_read')}</summary>
      <ol class="lines-read" lang="zh" start={Math.max(from, 1)}>
        {lines.map((line, at) => {
          const number = at + 1;
          if (number < from || number > to) return null;
          const said = line.cells.join('　');
          return <li key={number}>{marked.has(number) ? <mark>{said}</mark> : said}</li>;
        })}
      </ol>
    </details>
  );
}
