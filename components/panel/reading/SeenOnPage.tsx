/** What is seen of a page on its way to be a picture. It is captured once, with the press by which the reader asked for it. */
import { useEffect, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-reading.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { SeenPicture } from '@/lib/messaging/protocol';

export function SeenOnPage({ seen }: { seen: SeenPicture }) {
  const t = useWords(words);
  const { page } = useApp();
  const { turn } = useNav();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let isOpen = true;
    page.capture(seen, t('seen_name')).then(
      (file) => {
        if (!isOpen) return;
        if (file) turn({ view: 'reading', file });
        else setRefused(true);
      },
      () => isOpen && setRefused(true),
    );
    return () => {
      isOpen = false;
    };
  }, []);
  return (
    <section class="sec">
      {isRefused ? (
        <Notice announced lead={t('seen_refused')}>
          {` ${t('seen_refused_what')}`}
        </Notice>
      ) : (
        <Notice announced>{t('seen_reading')}</Notice>
      )}
    </section>
  );
}
