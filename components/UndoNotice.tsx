/** Says that something was taken away, with the way back. Stands in a live region that was there before. */
import type { ComponentChildren } from 'preact';
import { Notice } from './Notice';

interface UndoNoticeProps {
  children: ComponentChildren;
  /** The word on the button. */
  undo: string;
  onUndo: () => void;
  takesFocus?: boolean;
}

export function UndoNotice({ children, undo, onUndo, takesFocus = false }: UndoNoticeProps) {
  return (
    <Notice takesFocus={takesFocus}>
      {children}{' '}
      <button type="button" class="link" onClick={onUndo}>
        {undo}
      </button>
    </Notice>
  );
}
