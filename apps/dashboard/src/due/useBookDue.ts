import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Opening } from '../booking/Opening';
import { useFormats } from '../formats';
import { due as words } from '../i18n/en/due';
import { useNotice } from '../layout/useNotice';
import { useVisitSteps } from '../visits/useVisitSteps';
import type { Visit } from '../visits/Visit';
import { callApi } from '../wire/callApi';
import type { DueRow } from './DueRow';

/** Books the session of a row at an opening; the row goes, and one click brings it back. */
export function useBookDue({ patient, sessionId, kind }: DueRow) {
  const [busy, setBusy] = useState(false);
  const client = useQueryClient();
  const notice = useNotice();
  const { unbook, refresh } = useVisitSteps();
  const { moment } = useFormats();
  const book = async ({ startsAt, specialist, room, devices }: Opening) => {
    if (busy) return;
    setBusy(true);
    try {
      const body = {
        ...{
          patientId: patient.id,
          kind: kind === 'review' ? 'review' : 'treatment',
          sessionIds: [sessionId],
        },
        ...{ startsAt, specialistId: specialist.id, roomId: room.id, deviceIds: devices.map(({ id }) => id) },
      };
      const visit = await callApi<Visit>('POST', '/visits', body, { idempotent: true });
      notice.say(words.openings.booked(patient.name, moment(visit.startsAt)), {
        undo: () => unbook([visit]),
      });
      await refresh();
    } catch (error) {
      notice.sayRefusal(error);
      await client.invalidateQueries({ queryKey: ['due'] });
    } finally {
      setBusy(false);
    }
  };
  return { book, busy };
}
