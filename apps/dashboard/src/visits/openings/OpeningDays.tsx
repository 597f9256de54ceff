import Button from '@mui/material/Button';
import { useState } from 'react';
import { sayDrift, useFormats } from '../../formats';
import { openings as words } from '../../i18n/en/openings';
import { fewOpenings, type OpeningDay } from './groupOpenings';
import type { Opening, Placement } from './Opening';
import css from './openings.module.css';

/** Times of a day, and days, that are shown at once. */
const SHOWN = 6;
const SHOWN_DAYS = 5;

type Props = {
  /** Joins the choices of one list. */
  name: string;
  days: readonly OpeningDay[];
  wanted: string | null;
  chosen: Placement | null;
  onChoose: (opening: Opening) => void;
};

/** Days with their times; every time says with whom and where. */
export function OpeningDays({ days, ...rest }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? days : days.slice(0, SHOWN_DAYS);
  return (
    <>
      <div role="radiogroup" aria-label={words.label} className={css['days']}>
        {shown.map((day) => (
          <OneDay key={day.day} day={day} {...rest} />
        ))}
      </div>
      {shown.length < days.length ? (
        <Button size="small" variant="outlined" onClick={() => setAll(true)}>
          {words.moreDays(days.length - shown.length)}
        </Button>
      ) : null}
    </>
  );
}

function OneDay({ name, day, wanted, chosen, onChoose }: Omit<Props, 'days'> & { day: OpeningDay }) {
  const say = useFormats();
  const [whole, setWhole] = useState(false);
  const few = fewOpenings(day.openings, wanted, SHOWN);
  const shown = whole ? day.openings : few;
  const details = [
    say.relative(day.day),
    day.daysFromIdeal === null ? null : sayDrift(day.daysFromIdeal),
    day.drift ? words.drift(day.drift) : null,
  ].filter(Boolean);
  return (
    <section className={css['day']}>
      <h3>
        {say.day(day.day)} <small data-late={day.drift ? true : undefined}>{details.join(' · ')}</small>
      </h3>
      <div className={css['times']}>
        {shown.map((opening) => (
          <Time
            key={`${opening.startsAt}${opening.specialist.id}`}
            name={name}
            opening={opening}
            checked={same(opening, chosen)}
            onChoose={onChoose}
          />
        ))}
      </div>
      {shown.length < day.openings.length ? (
        <Button size="small" onClick={() => setWhole(true)}>
          {words.all(day.openings.length)}
        </Button>
      ) : null}
    </section>
  );
}

type TimeProps = {
  name: string;
  opening: Opening;
  checked: boolean;
  onChoose: (opening: Opening) => void;
};

function Time({ name, opening, checked, onChoose }: TimeProps) {
  const say = useFormats();
  return (
    <label className={css['time']} data-checked={checked}>
      <input
        type="radio"
        className="visually-hidden"
        name={name}
        checked={checked}
        onChange={() => onChoose(opening)}
      />
      <strong>{say.time(opening.startsAt)}</strong>
      <span>{opening.specialist.name}</span>
      <span>{opening.room.name}</span>
    </label>
  );
}

function same(opening: Opening, chosen: Placement | null): boolean {
  return (
    chosen?.startsAt === opening.startsAt &&
    chosen.specialist.id === opening.specialist.id &&
    chosen.room.id === opening.room.id
  );
}
