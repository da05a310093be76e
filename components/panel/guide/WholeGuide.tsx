/** Every chapter one after the other, for paper. */
import { useText } from '@/components/app-context';
import { ChapterText } from './ChapterText';
import { GuideRules } from './GuideRules';
import type { Chapter } from './guide-chapters';

export function WholeGuide({ chapters }: { chapters: readonly Chapter[] }) {
  const text = useText();
  return (
    <div class="print-only">
      {chapters.map((chapter) => (
        <section key={chapter.id} class="sec guide-chapter" aria-labelledby={`whole-${chapter.id}`}>
          <h2 class="sec-h" id={`whole-${chapter.id}`}>
            {text(chapter.title)}
          </h2>
          <ChapterText chapter={chapter} query="" />
          {chapter.part === 'rules' && <GuideRules chapter={chapter} query="" open={null} />}
        </section>
      ))}
    </div>
  );
}
