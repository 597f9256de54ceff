import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormats } from '../formats';
import { layout } from '../i18n/en/layout';
import { waiting } from '../i18n/en/waiting';
import { sayError } from '../i18n/sayError';
import { Panel } from '../layout/Panel';
import { FreedTimeFitRow } from './FreedTimeFitRow';
import css from './freedTimes.module.css';
import { useFreedTimes } from './useWaiting';
import type { FreedTime } from './Waiting';

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
      {freedTimes.isError ? (
        <div role="alert" className={css['failed']}>
          <p>
            <strong>{words.failed}</strong> {sayError(freedTimes.error)}
          </p>
          <Button variant="outlined" size="small" onClick={() => void freedTimes.refetch()}>
            {layout.failed.retry}
          </Button>
        </div>
      ) : null}
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
  // Who wants no contact cannot be asked now: they come after those who can, whatever speaks for them.
  const fits = freedTime.fits.toSorted((a, b) => Number(a.entry.noContact) - Number(b.entry.noContact));
  const shown = all ? fits : fits.slice(0, FIRST);
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
          <FreedTimeFitRow key={fit.entry.id} fit={fit} />
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
