/** A button that deletes for good what stands above it, after one question. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { Question } from './Question';

interface WipeButtonProps {
  words: { wipe: string; asked: string; means: ComponentChildren; yes: string; no: string; failed: string };
  /** Rejects where nothing was deleted. */
  onWipe: () => Promise<void>;
}

export function WipeButton({ words, onWipe }: WipeButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  return (
    <>
      <p class="buttons">
        <button
          type="button"
          class="btn"
          onClick={() => {
            setFailed(false);
            setAsking(true);
          }}
        >
          {words.wipe}
        </button>
      </p>
      {isAsking && (
        <div class="after">
          <Question
            asked={words.asked}
            means={words.means}
            yes={words.yes}
            no={words.no}
            onYes={() => {
              setAsking(false);
              onWipe().catch(() => setFailed(true));
            }}
            onNo={() => setAsking(false)}
          />
        </div>
      )}
      {hasFailed && (
        <div class="after">
          <Notice announced>{words.failed}</Notice>
        </div>
      )}
    </>
  );
}
