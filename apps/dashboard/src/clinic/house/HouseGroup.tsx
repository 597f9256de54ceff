import { type ReactNode, useId } from 'react';
import css from './house.module.css';

type Props = { title: string; text: string; children: ReactNode };

/** What belongs together: what it is for on one side, the fields on the other. */
export function HouseGroup({ title, text, children }: Props) {
  const id = useId();
  return (
    <section className={css['group']} aria-labelledby={id}>
      <div className={css['about']}>
        <h2 id={id}>{title}</h2>
        <p>{text}</p>
      </div>
      <div className={css['fields']}>{children}</div>
    </section>
  );
}
