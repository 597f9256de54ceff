import { useState } from 'react';
import { useFormats } from '../../formats';
import { moving as words } from '../../i18n/en/moving';
import { visits } from '../../i18n/en/visits';
import { useNotice } from '../../layout/useNotice';
import { useKeepMoved } from '../../visits/drawer/useMoved';
import { useForeseenMove } from '../../visits/move/useForeseenMove';
import { visitLook } from '../../visits/takeBack/visitLook';
import { useVisitSteps } from '../../visits/useVisitSteps';
import { ApiError } from '../../wire/ApiError';
import type { Proposal } from './Proposal';

/** A reason says something. */
const LEAST_REASON = 3;

/** Says what stands against a move before it is made, and makes it, with the checks of a booking. */
export function useReview({ visit, from, to }: Proposal, onMoved: () => void) {
  const { moment } = useFormats();
  const [tell, setTell] = useState(true);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [reason, setReason] = useState('');
  const target = {
    ...{ startsAt: to.startsAt, specialistId: to.specialistId, roomId: to.roomId },
    ...(to.minutes === from.minutes ? {} : { minutes: to.minutes }),
  };
  const asked = useForeseenMove(visit, target);
  const foreseen = asked.data;
  const needsReason = foreseen?.way === 'with-reason';
  const isRefused = foreseen?.way === 'no' || foreseen?.way === 'by-others';
  const hasReason = !needsReason || reason.trim().length >= LEAST_REASON;
  const mayRun = refusal === null && !isKnown(asked.error) && !isRefused && hasReason;
  const { step } = useVisitSteps();
  const notice = useNotice();
  const keep = useKeepMoved();
  const run = async () => {
    if (busy || !mayRun) return;
    setBusy(true);
    // Who is faster than the answer waits for it: what stands against the move is said first.
    const { data } = foreseen || asked.isError ? asked : await asked.refetch({ cancelRefetch: false });
    if (!needsReason && data && data.way !== 'free') return setBusy(false);
    try {
      const reply = await step(visit, 'move', {
        ...target,
        ...(needsReason ? { override: { reason: reason.trim() } } : {}),
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
        whenRefused: visitLook(visit.id),
      });
    } catch (error) {
      if (error instanceof ApiError && [400, 403, 409, 412, 422].includes(error.status)) setRefusal(error);
      else notice.sayRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  /** Where it cannot be asked beforehand, the move itself says what stands against it. */
  const unknown = asked.isError && !isKnown(asked.error);
  const told = refusal ?? (isKnown(asked.error) ? asked.error : null);
  return { tell, setTell, busy, refusal: told, run, foreseen, unknown, isRefused, reason, setReason, mayRun };
}

/** What the move itself would be answered with too: a wrong length, or a visit that somebody has changed. */
const isKnown = (error: unknown) => error instanceof ApiError && [400, 404, 412].includes(error.status);
