/** What each line drawn in pages means, with its shape, its word and its hue. */
import words from '@/assets/strings/welcome.json';
import { useWords } from '@/components/app-context';
import { StatusChip } from '@/components/StatusChip';

const drawn = ['licensed', 'front', 'closed', 'unidentified', 'outside', 'own'] as const;

export function MarkLegend() {
  const t = useWords(words);
  return (
    <section class="mark-legend">
      <h2>{t('legend')}</h2>
      <ul>
        {drawn.map((status) => (
          <li key={status}>
            <span class="line">
              <span class={`mark mark-${status}`}>{t('legend_name')}</span>
            </span>
            <StatusChip status={status} />
          </li>
        ))}
        <li>
          <span class="line">
            <span class="mark-price">5%</span>
          </span>
          <b>{t('legend_price')}</b>
        </li>
      </ul>
    </section>
  );
}
