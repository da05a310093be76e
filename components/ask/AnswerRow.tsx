/** One answer that a press opens: a title, a line below it, and where it leads. */
import { Chevron } from '@/components/Icons';
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
    <button type="button" class="row answer-row" id={idOf?.(answer)} onClick={() => onOpen(target, answer)}>
      <span>
        <span class="t">{title}</span>
        {detail === undefined ? null : <span class="d">{detail}</span>}
      </span>
      <span class="end">
        <Chevron />
      </span>
    </button>
  );
}
