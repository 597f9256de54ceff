import { useFormats } from '../formats';
import { due as words } from '../i18n/en/due';
import type { DueRow } from './DueRow';
import { LastNote } from './LastNote';
import { sayDue } from './sayDue';
import css from './whyNow.module.css';

const URGENT = ['past-window', 'booked-too-early', 'booked-too-late', 'booked-on-a-closed-day'];

/** Why somebody stands in the worklist, the days behind it, and what was said last. */
export function WhyNow({ row }: { row: DueRow }) {
  const say = useFormats();
  const days = [
    // An ideal day that lies behind the window was only put off: the window says more.
    row.latest && row.ideal > row.latest ? null : words.ideal(say.day(row.ideal)),
    row.latest ? words.until(say.day(row.latest)) : null,
    row.visit ? words.bookedFor(say.moment(row.visit.startsAt)) : null,
    row.done ? words.doneOn(say.day(row.done)) : null,
  ];
  return (
    <>
      <strong className={css['because']} data-late={URGENT.includes(row.because) || undefined}>
        {sayDue(row)}
      </strong>
      <span className={css['days']}>{days.filter(Boolean).join(' · ')}</span>
      {row.lastNote ? <LastNote note={row.lastNote} /> : null}
    </>
  );
}
