/** The guide: its contents with a search, or one chapter of it. */
import { useApp } from '@/components/app-context';
import { CouldNotShow } from '@/components/CouldNotShow';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { GuidePlace } from '@/components/panel/navigation/panel-route';
import { usePrintUnfolded } from '@/components/print/use-print-unfolded';
import { useAsync } from '@/components/use-async';
import { GuideChapter } from './GuideChapter';
import { GuideContents } from './GuideContents';
import { chaptersOf } from './guide-chapters';

export function GuideView({ place }: { place: GuidePlace }) {
  const { knowledge } = useApp();
  const { route } = useNav();
  usePrintUnfolded();
  const answer = useAsync(async () => {
    const records = await knowledge;
    const [sections, tips, rules, channels] = await Promise.all([
      records.guide(),
      records.tips(),
      records.rules(),
      records.channels(),
    ]);
    return chaptersOf({ sections, tips, rules: [...rules.values()], channels });
  }, [knowledge]);
  if (answer.state === 'failed') return <CouldNotShow error={answer.error} />;
  if (answer.state === 'loading') return <div class="head">{route.behind.length > 0 && <BackButton />}</div>;
  const chapters = answer.value;
  const chapter = chapters.find(({ id }) => id === place.chapterId);
  return chapter ? (
    <GuideChapter chapter={chapter} chapters={chapters} place={place} />
  ) : (
    <GuideContents chapters={chapters} place={place} />
  );
}
