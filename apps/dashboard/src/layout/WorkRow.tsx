import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import css from './Worklist.module.css';

export type WorkRowProps = {
  /** A time, a number of days, an icon: the first thing one looks for. */
  lead?: ReactNode;
  /** Usually the patient's name. */
  title: ReactNode;
  /** Where the title leads. */
  to?: string;
  /** Short facts after the title, separated by space: number, age, protocol. */
  facts?: readonly ReactNode[];
  /** Chips: the state, a finding, an allergy. */
  chips?: ReactNode;
  /** What happens next, in words: "Review and sign", "Booked for Tue 14 Oct, 10:30". */
  next?: ReactNode;
  /** A VerbButton or LinkButton; more than one only when both are everyday. */
  verb?: ReactNode;
  /** A wide picture under the row, as a PlanStrip. */
  below?: ReactNode;
  /** Marks the row that is now. */
  current?: boolean;
};

/** One piece of work. */
export function WorkRow({ lead, title, to, facts = [], chips, next, verb, below, current }: WorkRowProps) {
  const shown = facts.filter(Boolean);
  return (
    <li
      className={css['row']}
      aria-current={current ? 'true' : undefined}
      data-lead={lead ? true : undefined}
    >
      {lead ? <div className={css['lead']}>{lead}</div> : null}
      <div className={css['what']}>
        <p className={css['title']}>
          {to ? (
            <Link to={to} data-row-link>
              {title}
            </Link>
          ) : (
            title
          )}
          {chips}
        </p>
        {shown.length > 0 ? (
          <p className={css['facts']}>
            {shown.map((fact, index) => (
              <span key={index}>{fact}</span>
            ))}
          </p>
        ) : null}
      </div>
      {next ? <div className={css['next']}>{next}</div> : null}
      {verb ? <div className={css['verb']}>{verb}</div> : null}
      {below ? <div className={css['below']}>{below}</div> : null}
    </li>
  );
}
