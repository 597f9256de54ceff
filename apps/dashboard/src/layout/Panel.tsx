import { type ReactNode, useId } from 'react';
import css from './Panel.module.css';

type Props = { title?: string; count?: number; aside?: ReactNode; flush?: boolean; children: ReactNode };

/** A sheet of the page with an optional title; `flush` lets rows reach its edges. */
export function Panel({ title, count, aside, flush = false, children }: Props) {
  const id = useId();
  return (
    <section
      className={css['panel']}
      aria-labelledby={title ? id : undefined}
      data-flush={flush || undefined}
    >
      {title || aside ? (
        <div className={css['top']}>
          {title ? (
            <h2 id={id}>
              {title}
              {count === undefined ? null : <span className={css['count']}>{count}</span>}
            </h2>
          ) : null}
          {aside}
        </div>
      ) : null}
      <div className={css['body']}>{children}</div>
    </section>
  );
}
