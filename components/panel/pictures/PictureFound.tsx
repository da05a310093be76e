/** What was read in a picture: its offers, each to be checked against it, and all its lines, each beside its frame. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-pictures.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { isTraditional, type PictureLine, textOfLines } from '@/lib/core/pictures/picture-text';
import { PictureFrame } from './PictureFrame';
import { type Mending, PictureLines } from './PictureLines';
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
  const [checked, change] = useCheckedPicture(drawn, read);
  const { lines } = checked;
  const [selected, setSelected] = useState<number | null>(null);
  const [mending, setMending] = useState<Mending | null>(null);
  const [turnedTo, setTurnedTo] = useState<string | null>(null);
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
        checked={checked}
        turnedTo={turnedTo}
        onYes={(places) => changeLines(places, { by: 'reader' })}
        onKept={(what, id) => change((now) => ({ kept: new Map(now.kept).set(what, id) }))}
        onNotSo={(line, offer) => {
          setMending({ line, offer });
          setSelected(line);
        }}
        onPriceAgain={(id) => {
          change(({ noPrices }) => ({ noPrices: new Set([...noPrices].filter((other) => other !== id)) }));
          setTurnedTo(id);
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
        onMended={(line, text, lender) => {
          changeLines([line], { text, isSure: true, by: text === read[line]?.text ? 'reader' : 'mended' });
          const offer = mending?.offer;
          if (offer && lender !== offer.lender)
            change(({ lenders }) => ({
              lenders: new Map([...lenders, ...offer.lines.map((at) => [at, lender] as const)]),
            }));
          setMending(null);
        }}
        onNoPrice={({ id }) => {
          change(({ noPrices }) => ({ noPrices: new Set(noPrices).add(id) }));
          setMending(null);
          setTurnedTo(id);
        }}
      />
    </>
  );
}
