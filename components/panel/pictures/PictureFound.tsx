/** What was read in a picture: its offers, each to be checked against it, and all its lines, each beside its frame. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-pictures.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { isTraditional, type PictureLine, textOfLines } from '@/lib/core/pictures/picture-text';
import { PictureFrame } from './PictureFrame';
import { PictureLines } from './PictureLines';
import { PictureOffers } from './PictureOffers';
import { type CheckedLine, useCheckedPicture } from './use-checked-picture';
import type { DrawnPicture } from './use-picture';

interface PictureFoundProps {
  drawn: DrawnPicture;
  lines: readonly PictureLine[];
  children: ComponentChildren;
}

export function PictureFound({ drawn, lines: read, children }: PictureFoundProps) {
  const t = useWords(words);
  const [{ lines, kept }, change] = useCheckedPicture(drawn, read);
  const [selected, setSelected] = useState<number | null>(null);
  const [mending, setMending] = useState<number | null>(null);
  const rows = useRef<(HTMLElement | null)[]>([]);
  const changeLines = (places: readonly number[], part: Partial<CheckedLine>) =>
    change((now) => ({ lines: now.lines.map((line, i) => (places.includes(i) ? { ...line, ...part } : line)) }));
  const goTo = (line: number) => {
    setSelected(line);
    rows.current[line]?.focus({ preventScroll: true });
    rows.current[line]?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <section class="sec">
        <PictureFrame
          drawn={drawn}
          lines={lines}
          selected={selected}
          onSelect={(line, isPressed) => (isPressed ? goTo(line) : setSelected(line))}
        />
        <p class="cap dimmer" id="picture-how">
          {t('picture_how')}
        </p>
        {children}
        <Notice announced>{t('check')}</Notice>
        {isTraditional(read) && <Notice>{t('traditional')}</Notice>}
      </section>
      <PictureOffers
        read={textOfLines(lines)}
        lines={lines}
        kept={kept}
        onYes={(places) => changeLines(places, { by: 'reader' })}
        onKept={(what, id) => change((now) => ({ kept: new Map(now.kept).set(what, id) }))}
        onNotSo={(line) => {
          setMending(line);
          setSelected(line);
        }}
        onShow={setSelected}
      />
      <PictureLines
        drawn={drawn}
        lines={lines}
        selected={selected}
        mending={mending}
        rows={rows}
        onSelect={setSelected}
        onMend={setMending}
        onMended={(line, text) => {
          changeLines([line], { text, isSure: true, by: text === read[line]?.text ? 'reader' : 'mended' });
          setMending(null);
        }}
      />
    </>
  );
}
