/** Answers to what is typed into the panel's field. */
import { useState } from 'preact/hooks';
import { Answers } from '@/components/ask/Answers';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { placeFor } from '@/components/panel/navigation/panel-route';
import { rowElementId, useReturnFocus } from '@/components/panel/navigation/use-return-focus';

export function AskedView({ query }: { query: string }) {
  const { route, go } = useNav();
  const [isShown, setShown] = useState(false);
  useReturnFocus(isShown);
  return (
    <div class="head asked">
      {route.behind.length > 0 && <BackButton />}
      <Answers
        query={query}
        idOf={rowElementId}
        onShown={() => setShown(true)}
        onOpen={(target, answer) => go(placeFor(target), answer)}
      />
    </div>
  );
}
