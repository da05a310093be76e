/** A plain sentence with a rule at its left: no box, no icon, no alarm. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface NoticeProps {
  /** `over` only for “above the 24 % line”. */
  tone?: 'plain' | 'over';
  /** First words, emphasised. */
  lead?: string;
  /** Reads the sentence out when it appears because of something the reader did. */
  announced?: boolean;
  /** It answers a press on something that is gone with it: whoever was there is led here, and is nowhere else. */
  takesFocus?: boolean;
  children?: ComponentChildren;
}

export function Notice({ tone = 'plain', lead, announced = false, takesFocus = false, children }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (takesFocus && document.activeElement === document.body) box.current?.focus();
  }, []);
  return (
    <div
      ref={box}
      class={tone === 'over' ? 'note over' : 'note'}
      {...(announced ? { role: 'status' } : {})}
      {...(takesFocus ? { tabIndex: -1 } : {})}
    >
      {lead ? <strong>{lead}</strong> : null}
      {children}
    </div>
  );
}
