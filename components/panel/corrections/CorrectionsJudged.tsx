/** Which of the reader’s corrections the data of today make by themselves; they can be removed, and brought back. */
import { useEffect, useState } from 'preact/hooks';
import words from '@/assets/strings/corrections.json';
import { useApp, useName, useWords } from '@/components/app-context';
import { UndoNotice } from '@/components/UndoNotice';
import { useAsync } from '@/components/use-async';
import type { Correction } from '@/lib/core/corrections/corrections-file';
import type { OwnAlias } from '@/lib/core/names/own-alias';
import type { Knowledge } from '@/lib/services/records/knowledge';
import { judgeCorrections } from '@/lib/services/screens/judge-corrections';
import type { Settings } from '@/lib/storage/settings';

const isSame = (a: OwnAlias, b: OwnAlias) => a.lenderId === b.lenderId && a.text === b.text;
const without = (list: OwnAlias[], gone: readonly OwnAlias[]) =>
  list.filter((entry) => !gone.some((one) => isSame(one, entry)));

/** `asked`: the settings as they were when the panel was opened. */
export function CorrectionsJudged({ asked, knowledge }: { asked: Settings; knowledge: Knowledge }) {
  const app = useApp();
  const t = useWords(words);
  const [step, setStep] = useState<'told' | 'dropped' | 'closed'>('told');
  const { dataDate } = knowledge;
  const answer = useAsync(async () => {
    const [all, lenders] = await Promise.all([judgeCorrections(asked), knowledge.lenders()]);
    return {
      all,
      right: all.filter(({ now }) => now === 'right'),
      names: new Map(lenders.map((one) => [one.id, one])),
    };
  }, [asked, knowledge]);
  const isTold = () => app.settings.change({ correctionsDataDate: dataDate });
  const hasNothingToTell = answer.state === 'done' && answer.value.right.length === 0;
  useEffect(() => {
    if (hasNothingToTell) void isTold();
  }, [hasNothingToTell]);
  if (answer.state !== 'done' || hasNothingToTell || step === 'closed') return null;
  const { all, right, names } = answer.value;
  const gone = (is: boolean) => right.filter((each) => each.is === is).map(({ entry }) => entry);

  const drop = async () => {
    await app.settings.update(({ ownAliases, dismissed }) => ({
      ownAliases: without(ownAliases, gone(true)),
      dismissed: without(dismissed, gone(false)),
    }));
    await isTold();
    setStep('dropped');
  };
  const putBack = async () => {
    await app.settings.update(({ ownAliases, dismissed }) => ({
      ownAliases: [...without(ownAliases, gone(true)), ...gone(true)],
      dismissed: [...without(dismissed, gone(false)), ...gone(false)],
    }));
    setStep('closed');
  };
  const keep = async () => {
    await isTold();
    setStep('closed');
  };

  return (
    <section class="sec judged" aria-labelledby="corrections-judged">
      {step === 'told' && (
        <>
          <h2 class="sec-h" id="corrections-judged">
            {t('now_right', { n: right.length, all: all.length })}
            <small class="nb">{t('now_right_note', { date: dataDate })}</small>
          </h2>
          <ul>
            {right.map((each) => (
              <Right key={`${each.is} ${each.entry.lenderId} ${each.entry.text}`} correction={each} lenders={names} />
            ))}
          </ul>
          {all.length > right.length && <p class="small dim after">{t('others', { n: all.length - right.length })}</p>}
          <div class="actions">
            <button type="button" class="btn" onClick={() => void drop()}>
              {t('drop', { n: right.length })}
            </button>
            <button type="button" class="link" onClick={() => void keep()}>
              {t('keep')}
            </button>
          </div>
        </>
      )}
      <div aria-live="polite">
        {step === 'dropped' && (
          <UndoNotice undo={t('undo')} onUndo={() => void putBack()}>
            {t('dropped', { n: right.length })}
          </UndoNotice>
        )}
      </div>
    </section>
  );
}

type Named = Awaited<ReturnType<Knowledge['lenders']>>[number];

function Right({ correction, lenders }: { correction: Correction; lenders: ReadonlyMap<string, Named> }) {
  const t = useWords(words);
  const nameIn = useName();
  const { is, entry } = correction;
  const lender = lenders.get(entry.lenderId);
  const values = { text: entry.text, lender: lender ? nameIn(lender.name) : entry.lenderId };
  return <li class="fact">{t(is ? 'now_is' : 'now_is_not', values)}</li>;
}
