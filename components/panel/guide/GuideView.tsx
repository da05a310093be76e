/** The guide: first “where are you now”, then sections that can each be read on their own, then the rules behind them. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-guide.json';
import { useApp, useLocale, useText, useWords } from '@/components/app-context';
import { CouldNotShow } from '@/components/CouldNotShow';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { TipList, tipElementId } from '@/components/panel/tips/TipList';
import { groupTips } from '@/components/panel/tips/tip-groups';
import { useAsync } from '@/components/use-async';
import type { GuideSection, Situation, Tip } from '@/lib/core/lenders/knowledge';
import type { Locale, Text } from '@/lib/core/wording/fact';
import { findInGuide } from './find-in-guide';
import { GuideContents } from './GuideContents';
import { GuideFind } from './GuideFind';
import { GuideRules } from './GuideRules';
import { GuideSectionText } from './GuideSectionText';
import { usePrintUnfolded } from './use-print-unfolded';

interface GuideViewProps {
  sectionId: string | null;
  situation: Situation | null;
}

export function GuideView({ sectionId, situation }: GuideViewProps) {
  const { knowledge } = useApp();
  usePrintUnfolded();
  const answer = useAsync(async () => {
    const records = await knowledge;
    const [sections, tips, rules] = await Promise.all([records.guide(), records.tips(), records.rules()]);
    return { sections, tips, rules: [...rules.values()] };
  }, [knowledge]);
  if (answer.state === 'failed') return <CouldNotShow error={answer.error} />;
  if (answer.state === 'loading') return <Head />;
  const { sections, tips, rules } = answer.value;
  return (
    <>
      <Head />
      <Situations tips={tips} asked={situation} />
      <Sections sections={sections} asked={sectionId} />
      <GuideRules rules={rules} />
    </>
  );
}

function Head() {
  const t = useWords(words);
  const { route } = useNav();
  return (
    <div class="head">
      {route.behind.length > 0 && <BackButton />}
      <h1 class="summary">{t('heading')}</h1>
      <p class="small dim">{t('sub')}</p>
    </div>
  );
}

function Situations({ tips, asked }: { tips: readonly Tip[]; asked: Situation | null }) {
  const [open, setOpen] = useState<ReadonlySet<Situation>>(new Set(asked ? [asked] : []));
  useEffect(() => {
    if (asked) document.getElementById(tipElementId(asked))?.focus();
  }, [asked]);
  const toggle = (situation: Situation, isOpen: boolean) =>
    setOpen((now) => {
      if (now.has(situation) === isOpen) return now;
      const next = new Set(now);
      if (isOpen) next.add(situation);
      else next.delete(situation);
      return next;
    });
  return (
    <section class="sec tips situations">
      <TipList groups={groupTips(tips, null)} open={open} onToggle={toggle} />
    </section>
  );
}

function inOtherScript(text: Text, locale: Locale): string | undefined {
  return locale === 'en' ? undefined : locale === 'zh-TW' ? text.zh : text.tw;
}

function Sections({ sections, asked }: { sections: readonly GuideSection[]; asked: string | null }) {
  const text = useText();
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const paragraphs = useMemo(
    () =>
      sections.flatMap((section) => [
        { key: section.id, text: text(section.title), otherScript: inOtherScript(section.title, locale) },
        ...section.paragraphs.map((paragraph, index) => ({
          key: `${section.id} ${index}`,
          text: text(paragraph.text),
          otherScript: inOtherScript(paragraph.text, locale),
        })),
      ]),
    [sections, text, locale],
  );
  const hits = useMemo(() => findInGuide(paragraphs, query), [paragraphs, query]);
  useEffect(() => {
    if (asked) document.getElementById(`guide-${asked}`)?.focus();
  }, [asked]);
  if (sections.length === 0) return null;
  const show = (number: number) => {
    setAt(number);
    document.getElementById(`hit-${number}`)?.scrollIntoView({ block: 'center' });
  };
  return (
    <>
      <section class="sec">
        <GuideFind
          query={query}
          hitCount={hits.length}
          at={at}
          onQuery={(typed) => {
            setQuery(typed);
            setAt(0);
          }}
          onShow={show}
        />
        <GuideContents sections={sections} />
      </section>
      {sections.map((section) => (
        <GuideSectionText key={section.id} section={section} hits={hits} at={query === '' ? null : at} />
      ))}
    </>
  );
}
