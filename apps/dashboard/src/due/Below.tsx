import { useState } from 'react';
import { Link } from 'react-router-dom';
import { due as words } from '../i18n/en/due';
import { can } from '../providers/can';
import css from './below.module.css';
import { CallForm } from './CallForm';
import { DueOpenings } from './DueOpenings';
import type { DueRow } from './DueRow';
import { sayDue, sayDueWork } from './sayDue';
import { WaitForm } from './WaitForm';

type Props = { row: DueRow; calling: boolean; onClose: () => void };

/** Under a row: times to book, what else of the patient is due, and the note of a call while it is written. */
export function Below({ row, calling, onClose }: Props) {
  const [waits, setWaits] = useState(false);
  const open = row.visit === null && row.done === null;
  return (
    <div className={css['below']}>
      {calling ? <CallForm row={row} onClose={onClose} /> : null}
      {open && can('visits.book') ? <DueOpenings row={row} onWait={() => setWaits(true)} /> : null}
      {waits ? <WaitForm session={waitedFor(row)} onClose={() => setWaits(false)} /> : null}
      {row.others.length > 0 ? (
        <p className={css['also']}>
          {words.also(row.others.length)}{' '}
          {row.others.map((one) => (
            <Link key={one.sessionId} to={`/plans/${one.planId}/book`}>
              {sayDueWork(one)}, {sayDue(one).toLowerCase()}
            </Link>
          ))}
        </p>
      ) : null}
    </div>
  );
}

const waitedFor = (row: DueRow) => ({
  id: row.sessionId,
  patientId: row.patient.id,
  work: sayDueWork(row),
});
