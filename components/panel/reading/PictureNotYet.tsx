/** In place of a reader of pictures, as long as there is none. */
import words from '@/assets/strings/panel-reading.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import type { PictureViewProps } from './picture-view';

export function PictureNotYet({ picture }: PictureViewProps) {
  const t = useWords(words);
  return (
    <section class="sec" aria-label={picture.name}>
      <Notice lead={t('picture_not_yet')} announced>
        {' '}
        {t('picture_meanwhile')}
      </Notice>
    </section>
  );
}
