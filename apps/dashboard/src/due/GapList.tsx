import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormats } from '../formats';
import { waiting } from '../i18n/en/waiting';
import { sayError } from '../i18n/sayError';
import { Panel } from '../layout/Panel';
import { VerbButton } from '../layout/VerbButton';
import css from './gaps.module.css';
import { PhoneLink } from './PhoneLink';
import { sayWaitedFor } from './sayWaiting';
import { useGaps, useWaiting } from './useWaiting';
import type { Gap, GapFit } from './Waiting';

const words = waiting.gaps;
/** Who is asked first; the others stand behind a click. */
const FIRST = 3;

/** Times that became free, day by day, each with who waits and could have it. */
export function GapList() {
  const gaps = useGaps();
  const say = useFormats();
  const days = [...new Set(gaps.data?.map(({ day }) => day))];
  return (
    <Panel title={words.title} count={gaps.data?.length}>
      {gaps.isError ? <p role="alert">{sayError(gaps.error)}</p> : null}
      {gaps.isPending ? <p className={css['quiet']}>{words.looking}</p> : null}
      {gaps.data?.length === 0 ? <p className={css['quiet']}>{words.none}</p> : null}
      {days.map((day) => (
        <section key={day} className={css['gapDay']} aria-label={say.day(day)}>
          <h3>{say.day(day)}</h3>
          {gaps.data
            ?.filter((gap) => gap.day === day)
            .map((gap) => (
              <OneGap key={`${gap.visitId}-${gap.startsAt}`} gap={gap} />
            ))}
        </section>
      ))}
    </Panel>
  );
}

function OneGap({ gap }: { gap: Gap }) {
  const say = useFormats();
  const [all, setAll] = useState(false);
  const shown = all ? gap.fits : gap.fits.slice(0, FIRST);
  const span = `${say.time(gap.startsAt)}–${say.time(gap.endsAt)}`;
  return (
    <div className={css['gap']}>
      <p>
        <strong>{words.left(span, gap.specialist.name)}</strong>{' '}
        <span className={css['quiet']}>
          {gap.fits.length === 0 ? words.nobody : words.fits(gap.fits.length)}
        </span>
      </p>
      <ul>
        {shown.map((fit) => (
          <Fit key={fit.entry.id} fit={fit} />
        ))}
      </ul>
      {shown.length < gap.fits.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          {words.all(gap.fits.length)}
        </Button>
      ) : null}
    </div>
  );
}

function Fit({ fit }: { fit: GapFit }) {
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
