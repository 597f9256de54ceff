import Button from '@mui/material/Button';
import { useState } from 'react';
import { WaitForm } from '../../due/WaitForm';
import { useFormats, wallClock } from '../../formats';
import { waiting } from '../../i18n/en/waiting';
import { Icon } from '../../layout/Icon';
import { can } from '../../providers/can';
import { sayWork } from '../sayWork';
import type { Visit } from '../Visit';

/** Puts somebody who has a visit on the waiting list for an earlier time; the visit stays until it is moved. */
export function EarlierTime({ visit }: { visit: Visit }) {
  const { zone, today } = useFormats();
  const [waits, setWaits] = useState(false);
  const isToCome = visit.state === 'booked' || visit.state === 'confirmed';
  const day = wallClock(visit.startsAt, zone).day;
  if (!isToCome || day <= today || !can('visits.book')) return null;
  const { id, kind, startsAt, patient, sessions } = visit;
  const waited = { id, startsAt, patientId: patient.id, work: sayWork(visit) };
  return (
    <div>
      <Button size="small" startIcon={<Icon name="wait" size={17} />} onClick={() => setWaits(true)}>
        {waiting.earlier}
      </Button>
      {waits ? (
        <WaitForm
          visit={{ ...waited, kind: sessions.length > 0 ? 'session' : kind }}
          onClose={() => setWaits(false)}
        />
      ) : null}
    </div>
  );
}
