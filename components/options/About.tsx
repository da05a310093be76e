/** Version, licence and where to report; what is new; what each permission is for; and how to check that nothing is sent. */
import { useState } from 'preact/hooks';
import news from '@/assets/strings/news.json';
import words from '@/assets/strings/options.json';
import { useApp, useText, useWords } from '@/components/app-context';
import { useAsync, useKnowledge } from '@/components/use-async';
import type { Knowledge } from '@/lib/services/records/knowledge';
import type { ChangelogPart } from '@/lib/services/screens/app';

export function AboutThis() {
  const app = useApp();
  const t = useWords(words);
  const knowledge = useKnowledge();
  const { version, licence, issuesAddress } = app.release;
  return (
    <>
      <dl class="statement">
        <div>
          <dt>{t('version')}</dt>
          <dd class="num">{version}</dd>
        </div>
        <div>
          <dt>{t('data_of')}</dt>
          <dd class="num">{knowledge.state === 'done' ? knowledge.value.dataDate : '—'}</dd>
        </div>
        {knowledge.state === 'done' && <LastChecked knowledge={knowledge.value} />}
        <div>
          <dt>{t('licence')}</dt>
          <dd>{t('licence_is', { licence })}</dd>
        </div>
        <div>
          <dt>{t('contact')}</dt>
          <dd>
            {issuesAddress === null ? (
              t('contact_none')
            ) : (
              <a href={issuesAddress} target="_blank" rel="noreferrer">
                {t('contact_link')}
              </a>
            )}
          </dd>
        </div>
      </dl>
      <button type="button" class="link" onClick={() => app.page.openWelcome()}>
        {t('welcome_again')}
      </button>
    </>
  );
}

/** What the newest work on the data was about, with its date. */
function LastChecked({ knowledge }: { knowledge: Knowledge }) {
  const t = useWords(words);
  const text = useText();
  const answer = useAsync(() => knowledge.changes(null), [knowledge]);
  const [newest, ...older] = answer.state === 'done' ? answer.value : [];
  if (newest === undefined) return null;
  const checked = [newest, ...older].filter(({ date }) => date === newest.date);
  return (
    <div>
      <dt>{t('last_checked')}</dt>
      <dd>
        <span class="num">{newest.date}</span>
        <ul class="plain bulleted">
          {checked.map((change) => (
            <li key={change.text.zh}>{text(change.text)}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

export function WhatIsNew() {
  const app = useApp();
  const t = useWords(words);
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div class="sub-part">
      <h3>{t('news')}</h3>
      <ul class="plain bulleted">
        {Object.entries(news).map(([key, line]) => (
          <li key={key}>{text(line)}</li>
        ))}
      </ul>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{t('news_all')}</summary>
        {isOpen ? <Changelog load={app.release.changelog} /> : null}
      </details>
    </div>
  );
}

/** In English only, as it is written. */
function Changelog({ load }: { load: () => Promise<ChangelogPart[]> }) {
  const answer = useAsync(load, [load]);
  return (
    <div lang="en" class="changelog">
      {(answer.state === 'done' ? answer.value : []).map(({ title, lines }) => (
        <section key={title}>
          <h4>{title}</h4>
          <ul class="plain bulleted">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const explained = [
  'activeTab',
  'scripting',
  'storage',
  'contextMenus',
  'alarms',
  'sidePanel',
  'notifications',
] as const;

export function Permissions() {
  const app = useApp();
  const t = useWords(words);
  return (
    <div class="sub-part">
      <h3>{t('permissions')}</h3>
      <dl class="statement wide">
        {app.browser.permissions.map((permission) => {
          const known = explained.find((each) => each === permission);
          return (
            <div key={permission}>
              <dt>
                <code>{permission}</code>
              </dt>
              <dd>{known ? t(`permission_${known}`) : '—'}</dd>
            </div>
          );
        })}
      </dl>
      <p class="dim small">{t('permission_sites')}</p>
    </div>
  );
}

export function Privacy() {
  const t = useWords(words);
  return (
    <div class="sub-part">
      <h3>{t('privacy')}</h3>
      <ul class="plain">
        <li>{t('privacy_network')}</li>
        <li>{t('privacy_pages')}</li>
        <li>{t('privacy_you')}</li>
      </ul>
      <h4>{t('verify')}</h4>
      <ol class="steps">
        <li>{t('verify_manifest')}</li>
        <li>{t('verify_tools')}</li>
        <li>{t('verify_offline')}</li>
      </ol>
    </div>
  );
}
