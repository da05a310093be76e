/** A button that fills in the case of a much-read article, with what the article said and where the figures come from. */
import words from '@/assets/strings/panel-calc.json';
import { useApp, useText, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { isExample, useDrafts, withExample, withoutExample } from '@/components/panel/drafts/calculator-drafts';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { guideAt } from '@/components/panel/navigation/panel-route';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { Cite } from '@/components/panel/sources/Cite';
import { useAsync } from '@/components/use-async';

const chapterId = 'day-422';

export function LatenessExample() {
  const t = useWords(words);
  const { drafts, change } = useDrafts();
  const isShown = isExample(drafts);
  return (
    <div class="example">
      <p class="links small">
        <button type="button" class="link" onClick={() => change(isShown ? withoutExample : withExample)}>
          {t(isShown ? 'example_undo' : 'example_show')}
        </button>
      </p>
      <div role="status">{isShown && <Told />}</div>
    </div>
  );
}

function Told() {
  const t = useWords(words);
  const text = useText();
  const { knowledge } = useApp();
  const answer = useAsync(
    async () => (await (await knowledge).guide()).find(({ id }) => id === chapterId) ?? null,
    [knowledge],
  );
  const section = answer.state === 'done' ? answer.value : null;
  const [article] = section?.paragraphs ?? [];
  useReturnFocus(section !== null);
  return (
    <Notice>
      {article && (
        <>
          {text(article.text)} <Cite of={article} />
        </>
      )}
      <p>{t('example_is')}</p>
      {section && (
        <p>
          <PlaceButton row="example-in-guide" place={guideAt(chapterId)} look="link">
            {t('example_more', { title: text(section.title) })}
          </PlaceButton>
        </p>
      )}
    </Notice>
  );
}
