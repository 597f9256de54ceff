import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether something has come near the part of the page that is in sight; from then on it stays seen. */
export function useSeen<Seen extends HTMLElement>(): { ref: RefObject<Seen | null>; seen: boolean } {
  const ref = useRef<Seen>(null);
  const [seen, setSeen] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const element = ref.current;
    if (seen || element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '120px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen]);
  return { ref, seen };
}
