/** The page shown once after install: what this does, a sample to try, the choice of what it may read, and what comes next. */
import { useState } from 'preact/hooks';
import levels from '@/assets/strings/access-levels.json';
import words from '@/assets/strings/welcome.json';
import { AccessForm } from '@/components/access/AccessForm';
import { useGranted } from '@/components/access/use-granted';
import { useWords } from '@/components/app-context';
import { Lens } from '@/components/Icons';
import { LanguageChoice } from '@/components/settings/LanguageChoice';
import { useTitle } from '@/components/use-title';
import { MarkLegend } from './MarkLegend';
import { NextSteps } from './NextSteps';
import { Sample } from './Sample';

const things = ['who', 'cost', 'late'] as const;

export function Welcome() {
  const t = useWords(words);
  const access = useWords(levels);
  const { granted, readAgain } = useGranted();
  const [hasChosen, setHasChosen] = useState(false);
  useTitle(t('title'));
  return (
    <main class="welcome">
      <header class="brand">
        <Lens state="active" />
        <span>{t('product')}</span>
        <LanguageChoice />
      </header>
      <div class="hero">
        <div>
          <h1 class="name">
            {t('headline_1')}
            <br />
            {t('headline_2')}
          </h1>
          <dl class="three">
            {things.map((thing) => (
              <div key={thing}>
                <dt>{t(thing)}</dt>
                <dd>{t(`${thing}_what`)}</dd>
              </div>
            ))}
          </dl>
          <MarkLegend />
        </div>
        <Sample />
      </div>
      <section class="access">
        <h2>{access('title')}</h2>
        <p>{access('intro')}</p>
        <AccessForm
          granted={granted}
          hint={t('choice_hint')}
          onChanged={() => {
            readAgain();
            setHasChosen(true);
          }}
        />
      </section>
      {hasChosen ? <NextSteps /> : null}
    </main>
  );
}
