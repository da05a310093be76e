/** Names that have a lender's form and no record: what that does and does not mean, and what to ask for. */
import words from '@/assets/strings/panel-page.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { MarkStepper } from '@/components/panel/actions/MarkStepper';
import { AddName } from '@/components/panel/navigation/AddName';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { StatusGlyph } from '@/components/StatusGlyph';
import type { LenderOnPage } from '@/lib/services/tabs/page-state';

export function UnlistedNames({ tabId, seen }: { tabId: number; seen: readonly LenderOnPage[] }) {
  const t = useWords(words);
  const { go } = useNav();
  if (seen.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="page-unlisted">
      <h2 class="sec-h" id="page-unlisted">
        {t('unlisted')}
      </h2>
      <ul>
        {seen.map((one) => {
          const name = one.surfaces[0] ?? one.why.alias;
          return (
            <li key={name} class="row">
              <StatusGlyph status="no_record" />
              <span>
                <span class="t" lang="zh">
                  {name}
                </span>
                <span class="d">{t('unlisted_row')}</span>
                <MarkStepper tabId={tabId} name={name} places={one.places} />
                <span class="small">
                  <AddName name={name} />
                </span>
              </span>
              <span class="end">{t('places', { n: one.count })}</span>
            </li>
          );
        })}
      </ul>
      <div class="after">
        <Notice>
          {t('unlisted_advice')}{' '}
          <button
            type="button"
            class="link"
            onClick={() => go({ view: 'guide', sectionId: 'check-a-licence', situation: null }, null)}
          >
            {t('unlisted_how')}
          </button>
        </Notice>
      </div>
    </section>
  );
}
