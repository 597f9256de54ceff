import { type RefObject, useEffect } from 'react';

/** Marks a place that scrolls sideways with `data-more` while something of it lies beyond its right edge. */
export function useMoreBeyond(box: RefObject<HTMLElement | null>, width: number): void {
  useEffect(() => {
    const place = box.current;
    if (!place) return;
    const look = () => {
      place.toggleAttribute('data-more', place.scrollLeft + place.clientWidth < place.scrollWidth - 4);
    };
    look();
    place.addEventListener('scroll', look, { passive: true });
    return () => place.removeEventListener('scroll', look);
  }, [box, width]);
}
