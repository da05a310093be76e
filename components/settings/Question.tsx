/** Asks in place before something is done that costs more than a press should. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface QuestionProps {
  asked: string;
  /** What a yes means; begins with a space where the language has one. */
  means: ComponentChildren;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

export function Question({ asked, means, yes, no, onYes, onNo }: QuestionProps) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  // Whoever pressed by keyboard, or only hears the screen, is led to the question.
  useEffect(() => group.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be followed by running text on the same line
    <div
      ref={group}
      class="note question"
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-asked`}
      aria-describedby={`${id}-means`}
    >
      <p>
        <strong id={`${id}-asked`}>{asked}</strong>
        <span id={`${id}-means`}>{means}</span>
      </p>
      <div class="answers">
        <button type="button" class="btn" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="btn" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
