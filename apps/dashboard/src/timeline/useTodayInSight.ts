import type { Day } from '@stratum/calendar';
import { type RefObject, useEffect, useRef } from 'react';
import type { Scale } from './Scale';

/** Where the picture is wider than its place, it opens with today in sight; once, then it is the person's. */
export function useTodayInSight(box: RefObject<HTMLElement | null>, scale: Scale, today: Day): void {
  const done = useRef(false);
  useEffect(() => {
    const place = box.current;
    if (done.current || !place || scale.width <= place.clientWidth) return;
    done.current = true;
    place.scrollLeft = scale.x(today) - place.clientWidth / 4;
  }, [box, scale, today]);
}
