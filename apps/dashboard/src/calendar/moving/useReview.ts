import { useState } from 'react';
import { useFormats } from '../../formats';
import { moving as words } from '../../i18n/en/moving';
import { visits } from '../../i18n/en/visits';
import { useNotice } from '../../layout/useNotice';
import { useKeepMoved } from '../../visits/drawer/useMoved';
import { useVisitSteps } from '../../visits/useVisitSteps';
import { ApiError } from '../../wire/ApiError';
import type { Proposal } from './Proposal';

/** Makes a move that was reviewed, with the checks of a booking; what refuses it is said in place. */
export function useReview({ visit, from, to }: Proposal, onMoved: () => void) {
  const { moment } = useFormats();
  const [tell, setTell] = useState(true);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const { step } = useVisitSteps();
  const notice = useNotice();
  const keep = useKeepMoved();
  const run = async () => {
    if (busy) return;
    setBusy(true);
    try {
      const reply = await step(visit, 'move', {
        ...{ startsAt: to.startsAt, specialistId: to.specialistId, roomId: to.roomId },
        ...(to.minutes === from.minutes ? {} : { minutes: to.minutes }),
        tellPatient: tell,
      });
      keep(visit.id, reply.realignment ?? null);
      onMoved();
      const said =
        to.startsAt === from.startsAt && to.minutes !== from.minutes
          ? words.resized(visit.patient.name)
          : visits.said.move(visit.patient.name, moment(reply.visit.startsAt));
      notice.say(said, {
        undo: async () => {
          await step(reply.visit, 'undo');
          keep(visit.id, null);
        },
      });
    } catch (error) {
      if (error instanceof ApiError && [400, 403, 409, 412, 422].includes(error.status)) setRefusal(error);
      else notice.sayRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return { tell, setTell, busy, refusal, run };
}
