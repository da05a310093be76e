/** No lender was recognised: what that means, and the way to look one up. */
import words from '@/assets/strings/panel-page.json';
import { useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { LookUpButton } from './LookUpButton';

export function NothingOnPage({ priceCount, aliasCount }: { priceCount: number; aliasCount: number | null }) {
  const t = useWords(words);
  return (
    <EmptyState title={priceCount === 0 ? t('nothing_heading') : t('nothing_prices', { prices: priceCount })} level={1}>
      <p>
        {t('nothing_text', { n: aliasCount ?? '—' })} {t('nothing_image')}
      </p>
      <LookUpButton />
    </EmptyState>
  );
}
