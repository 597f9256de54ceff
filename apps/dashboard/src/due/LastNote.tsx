import { useFormats } from '../formats';
import { due } from '../i18n/en/due';
import type { CallNote } from './DueRow';
import css from './due.module.css';

const words = due.call;

/** What was said last: `Not reached, yesterday 10:30, Rita · "Only mornings"`. */
export function LastNote({ note }: { note: CallNote }) {
  const say = useFormats();
  const when = note.until
    ? words.again(say.day(note.until))
    : note.outcome === 'declined'
      ? words.forGood
      : null;
  const parts = [
    words.last(words.outcomes[note.outcome] ?? note.outcome, say.moment(note.at), note.by),
    when,
    note.reason ? words.reasons[note.reason] : null,
    note.note ? `“${note.note}”` : null,
  ];
  return <span className={css['note']}>{parts.filter(Boolean).join(' · ')}</span>;
}
