/** The heading of a view has the focus when it is entered, so that it is read first; Back gives the focus to the row that was pressed. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useNav } from './panel-nav';

export function usePlaceHeading(): RefObject<HTMLHeadingElement | null> {
  const { route } = useNav();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFromBack = route.returnTo !== null;
  useEffect(() => {
    if (!isFromBack) heading.current?.focus({ preventScroll: true });
  }, [isFromBack]);
  return heading;
}
