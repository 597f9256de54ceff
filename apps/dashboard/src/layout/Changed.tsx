import type { ReactNode } from 'react';
import { layout as words } from '../i18n/en/layout';
import { Icon } from './Icon';

type Props = {
  /** What it was, crossed out. */
  was: string;
  /** What it is now. */
  children: ReactNode;
};

/** What became something else: what it was crossed out, an arrow, what it is now. */
export function Changed({ was, children }: Props) {
  return (
    <>
      <span className="visually-hidden">{words.was} </span>
      <s>{was}</s> <Icon name="arrow" size="0.9em" label={words.now} /> {children}
    </>
  );
}
