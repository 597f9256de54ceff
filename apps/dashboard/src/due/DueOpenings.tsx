import Skeleton from '@mui/material/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { Opening } from '../booking/Opening';
import { due as words } from '../i18n/en/due';
import { waiting } from '../i18n/en/waiting';
import { sayError } from '../i18n/sayError';
import { ApiError } from '../wire/ApiError';
import { callApi } from '../wire/callApi';
import type { DueRow } from './DueRow';
import css from './dueOpenings.module.css';
import { OpeningButton } from './OpeningButton';
import { useBookDue } from './useBookDue';
import { useSeen } from './useSeen';

const BEST = 3;

/** The best three times for a row, each booked with one click; looked for when the row comes into sight. */
export function DueOpenings({ row, onWait }: { row: DueRow; onWait: () => void }) {
  const { ref, seen } = useSeen<HTMLFieldSetElement>();
  const { book, busy } = useBookDue(row);
  const openings = useQuery({
    queryKey: ['due', 'openings', row.planId, row.sessionId],
    // What is being booked just now has no openings any more.
    enabled: seen && !busy,
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      callApi<Opening[]>(
        'POST',
        `/plans/${row.planId}/alternatives`,
        {
          sessionId: row.sessionId,
          keeping: [],
          ...(row.specialist ? { preference: { specialistIds: [row.specialist.id] } } : {}),
        },
        { signal, background: true },
      ).catch(noneIfGone),
  });
  const all = openings.data?.slice(0, BEST) ?? [];
  return (
    <fieldset ref={ref} className={css['openings']} aria-label={words.openings.label(row.patient.name)}>
      {openings.isError ? <p role="alert">{sayError(openings.error)}</p> : null}
      {openings.isPending ? <Waiting /> : null}
      {openings.data && all.length === 0 ? <p className={css['quiet']}>{words.openings.none}</p> : null}
      {all.map((opening) => (
        <OpeningButton
          key={`${opening.startsAt}-${opening.specialist.id}`}
          opening={opening}
          about={row.patient.name}
          late={row.because === 'past-window'}
          disabled={busy}
          onBook={() => book(opening)}
        />
      ))}
      <Link className={css['others']} to={`/plans/${row.planId}/book`}>
        {words.openings.others}
        <span className="visually-hidden">, {row.patient.name}</span>
      </Link>
      {row.waitingId ? (
        <span className={css['quiet']}>{waiting.on}</span>
      ) : (
        <button type="button" className={css['wait']} onClick={onWait}>
          {waiting.addShort}
          <span className="visually-hidden">, {row.patient.name}</span>
        </button>
      )}
    </fieldset>
  );
}

/** Somebody has just booked it: the row is about to go. */
function noneIfGone(error: unknown): Opening[] {
  if (error instanceof ApiError && error.status === 404) return [];
  throw error;
}

const Waiting = () => (
  <>
    {Array.from({ length: BEST }, (_, index) => (
      <Skeleton key={index} variant="rounded" width={230} height={50} />
    ))}
  </>
);
