/** The head of a place: the way back, where there is one, and its heading, which has the focus when the place is entered. */
import type { ComponentChildren } from 'preact';
import { BackButton } from './BackButton';
import { useNav } from './panel-nav';
import { usePlaceHeading } from './use-place-heading';

export function PlaceHead({ title, children }: { title: string; children: ComponentChildren }) {
  const { route } = useNav();
  const heading = usePlaceHeading();
  return (
    <div class="head">
      {route.behind.length > 0 && <BackButton />}
      <h1 class="summary" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </div>
  );
}
