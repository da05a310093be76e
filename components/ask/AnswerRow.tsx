/** One answer that a press opens: a title, a line below it, and where it leads. */
import { LeadingRow } from '@/components/rows/LeadingRow';
import type { PanelTarget } from '@/lib/messaging/protocol';

/** What an answer needs to open something. */
export interface Opening {
  /** `answer`: names the row that was pressed. */
  onOpen: (target: PanelTarget, answer: string) => void;
  /** Id of the element of an answer, for whoever brings the focus back to it. */
  idOf?: ((answer: string) => string) | undefined;
}

interface AnswerRowProps extends Opening {
  answer: string;
  target: PanelTarget;
  title: string;
  detail?: string;
}

export function AnswerRow({ answer, target, title, detail, onOpen, idOf }: AnswerRowProps) {
  return (
    <LeadingRow id={idOf?.(answer)} look="answer-row" onOpen={() => onOpen(target, answer)}>
      <span class="t">{title}</span>
      {detail === undefined ? null : <span class="d">{detail}</span>}
    </LeadingRow>
  );
}
