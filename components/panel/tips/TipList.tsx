/** Tips by situation, one open at a time or several, each traced to its rule or marked as plain advice. */
import guideWords from '@/assets/strings/panel-guide.json';
import { useText, useWords } from '@/components/app-context';
import type { Situation } from '@/lib/core/lenders/knowledge';
import { TipBasis } from './TipBasis';
import { shadeOf, type TipGroup } from './tip-groups';

interface TipListProps {
  groups: readonly TipGroup[];
  open: ReadonlySet<Situation>;
  onToggle: (situation: Situation, isOpen: boolean) => void;
}

export function tipElementId(situation: Situation): string {
  return `tips-${situation}`;
}

export function TipList({ groups, open, onToggle }: TipListProps) {
  const guide = useWords(guideWords);
  const text = useText();
  return (
    <>
      {groups.map(({ situation, tips }) => {
        const shade = shadeOf(situation);
        return (
          <details
            key={situation}
            open={open.has(situation)}
            onToggle={(event) => onToggle(situation, event.currentTarget.open)}
          >
            <summary id={tipElementId(situation)}>
              <i class={shade === null ? 'swatch none' : `swatch sw-${shade}`} aria-hidden="true" />
              {guide(`situation_${situation}`)}
              <i class="chev" aria-hidden="true" />
            </summary>
            <ul>
              {tips.map((tip) => (
                <li key={tip.id}>
                  {text(tip.text)}
                  <TipBasis tip={tip} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
