import { type ReactNode, useRef, useState } from 'react';
import { layout as words } from '../i18n/en/layout';
import { useLiveChanges } from '../live/useLiveChanges';
import { BottomBar } from './BottomBar';
import { Header } from './Header';
import css from './Layout.module.css';
import { Rail } from './Rail';
import { SearchPalette } from './SearchPalette';
import { ShortcutsDialog } from './ShortcutsDialog';
import { useFocusOnRoute } from './useFocusOnRoute';
import { useShortcuts } from './useShortcuts';

/** The frame: rail, header, the work; a bar at the foot on small screens. */
export function Layout({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  useShortcuts({ onSearch: () => setSearching(true), onHelp: () => setHelping(true) });
  useFocusOnRoute(main);
  useLiveChanges();
  return (
    <div className={css['frame']}>
      {/* biome-ignore lint/a11y/useValidAnchor: the fragment is the router's, so the jump is made by hand */}
      <a
        href="#work"
        className={css['skip']}
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {words.skip}
      </a>
      <Rail />
      <div className={css['column']}>
        <Header onSearch={() => setSearching(true)} onHelp={() => setHelping(true)} />
        <main id="work" ref={main} tabIndex={-1} className={css['main']}>
          {children}
        </main>
      </div>
      <BottomBar />
      <SearchPalette open={searching} onClose={() => setSearching(false)} />
      <ShortcutsDialog open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}
