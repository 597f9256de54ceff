import { type ReactNode, useId } from 'react';
import css from './today.module.css';

type Props = { title: string; count?: number | undefined; children: ReactNode };

/** A worklist with its heading; the list is a sheet of its own. */
export function ListSection({ title, count, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={css['listSection']}>
      <h2 id={id}>
        {title}
        {count === undefined ? null : <span className={css['columnCount']}> {count}</span>}
      </h2>
      {children}
    </section>
  );
}
