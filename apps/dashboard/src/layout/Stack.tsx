import type { ReactNode } from 'react';
import css from './Stack.module.css';

type Props = {
  children: ReactNode;
  gap?: 'normal' | 'tight';
  /** Two columns where there is room: the work, and what stands beside it. */
  aside?: ReactNode;
};

/** Sheets under each other, never wider than their place. */
export function Stack({ children, gap = 'normal', aside }: Props) {
  if (!aside) {
    return (
      <div className={css['stack']} data-gap={gap}>
        {children}
      </div>
    );
  }
  return (
    <div className={css['columns']}>
      <div className={css['stack']} data-gap={gap}>
        {children}
      </div>
      <div className={css['stack']} data-gap={gap}>
        {aside}
      </div>
    </div>
  );
}
