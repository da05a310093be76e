/** To whom a complaint about this lender goes, by its kind and that of those who lend behind it. */
import words from '@/assets/strings/panel-lender.json';
import { useWords } from '@/components/app-context';
import { ChannelList } from '@/components/panel/channels/ChannelList';
import { channelsFor } from '@/lib/core/lenders/channels';
import type { KnownLender } from './load-lender';

export function WhereToComplain({ known: { lender, channels } }: { known: KnownLender }) {
  const t = useWords(words);
  const found = channelsFor(lender, channels);
  if (found.length === 0) return null;
  return (
    <details class="sec">
      <summary class="sec-h">
        <h2>{t('complain')}</h2>
        <i class="chev" aria-hidden="true" />
      </summary>
      <ChannelList channels={found} />
    </details>
  );
}
