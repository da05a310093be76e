/** A plain sentence with a rule at its left: no box, no icon, no alarm. */
import type { ComponentChildren } from 'preact';

interface NoticeProps {
  /** `over` only for “above the 24 % line”. */
  tone?: 'plain' | 'over';
  /** First words, emphasised. */
  lead?: string;
  /** Reads the sentence out when it appears because of something the reader did. */
  announced?: boolean;
  children?: ComponentChildren;
}

export function Notice({ tone = 'plain', lead, announced = false, children }: NoticeProps) {
  return (
    <div class={tone === 'over' ? 'note over' : 'note'} {...(announced ? { role: 'status' } : {})}>
      {lead ? <strong>{lead}</strong> : null}
      {children}
    </div>
  );
}
