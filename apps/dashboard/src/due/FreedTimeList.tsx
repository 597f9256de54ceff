import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormats } from '../formats';
import { waiting } from '../i18n/en/waiting';
import { sayError } from '../i18n/sayError';
import { Panel } from '../layout/Panel';
import { VerbButton } from '../layout/VerbButton';
import css from './freedTimes.module.css';
import { PhoneLink } from './PhoneLink';
import { sayWaitedFor } from './sayWaiting';
import { useFreedTimes, useWaiting } from './useWaiting';
import type { FreedTime, FreedTimeFit } from './Waiting';

const words = waiting.freedTimes;
/** Who is asked first; the others stand behind a click. */
const FIRST = 3;

/** Times that became free, day by day, each with who waits and could have it. */
export function FreedTimeList() {
  const freedTimes = useFreedTimes();
  const say = useFormats();
  const days = [...new Set(freedTimes.data?.map(({ day }) => day))];
  return (
    <Panel title={words.title} count={freedTimes.data?.length}>
      {freedTimes.isError ? <p role="alert">{sayError(freedTimes.error)}</p> : null}
      {freedTimes.isPending ? <p className={css['quiet']}>{words.looking}</p> : null}
      {freedTimes.data?.length === 0 ? <p className={css['quiet']}>{words.none}</p> : null}
      {days.map((day) => (
        <section key={day} className={css['freedDay']} aria-label={say.day(day)}>
          <h3>{say.day(day)}</h3>
          {freedTimes.data
            ?.filter((freedTime) => freedTime.day === day)
            .map((freedTime) => (
              <OneFreedTime key={`${freedTime.visitId}-${freedTime.startsAt}`} freedTime={freedTime} />
            ))}
        </section>
      ))}
    </Panel>
  );
}

function OneFreedTime({ freedTime }: { freedTime: FreedTime }) {
  const say = useFormats();
  const [all, setAll] = useState(false);
  const shown = all ? freedTime.fits : freedTime.fits.slice(0, FIRST);
  const span = `${say.time(freedTime.startsAt)}–${say.time(freedTime.endsAt)}`;
  return (
    <div className={css['freedTime']}>
      <p>
        <strong>{words.left(span, freedTime.specialist.name)}</strong>{' '}
        <span className={css['quiet']}>
          {freedTime.fits.length === 0 ? words.nobody : words.fits(freedTime.fits.length)}
        </span>
      </p>
      <ul>
        {shown.map((fit) => (
          <Fit key={fit.entry.id} fit={fit} />
        ))}
      </ul>
      {shown.length < freedTime.fits.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          {words.all(freedTime.fits.length)}
        </Button>
      ) : null}
    </div>
  );
}

function Fit({ fit }: { fit: FreedTimeFit }) {
  const say = useFormats();
  const { book } = useWaiting();
  const { entry, opening, reasons } = fit;
  const why = [
    ...reasons.map(({ code, days }) => waiting.reasons[code]?.(days) ?? code),
    ...(reasons.some(({ code }) => code === 'as-wished') ? [] : [waiting.otherwise]),
  ];
  return (
    <li className={css['fit']}>
      <div>
        <strong>{entry.patient.name}</strong>
        <span className={css['facts']}>
          {entry.patient.number} · <PhoneLink phone={entry.phone} /> · {sayWaitedFor(entry, say)}
        </span>
        <span className={css['facts']}>{why.join(' · ')}</span>
      </div>
      <VerbButton size="small" act={() => book(fit)} about={entry.patient.name}>
        {entry.visit ? words.move(say.time(opening.startsAt)) : words.book(say.time(opening.startsAt))}
      </VerbButton>
    </li>
  );
}
