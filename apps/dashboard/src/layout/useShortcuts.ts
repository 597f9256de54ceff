import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { useSession } from '../session/useSession';
import { isTyping } from './isTyping';
import { screensFor } from './screens';

type Doing = { onSearch: () => void; onHelp: () => void };

/** `/` or Ctrl-K searches, `?` explains, `g` and a letter goes to a screen. Never while somebody types. */
export function useShortcuts({ onSearch, onHelp }: Doing): void {
  const navigate = useNavigate();
  const { person } = useSession();
  const goSince = useRef(0);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return doing(event, onSearch);
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '/') return doing(event, onSearch);
      if (event.key === '?') return doing(event, onHelp);
      const target = screensFor(person).find((screen) => screen.go === event.key);
      if (target && Date.now() - goSince.current < 1_500) doing(event, () => navigate(target.to));
      goSince.current = event.key === 'g' ? Date.now() : 0;
    };
    globalThis.addEventListener('keydown', press);
    return () => globalThis.removeEventListener('keydown', press);
  }, [navigate, person, onSearch, onHelp]);
}

function doing(event: KeyboardEvent, work: () => void): void {
  event.preventDefault();
  work();
}
