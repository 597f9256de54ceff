import type { Day } from '@stratum/calendar';
import { useState } from 'react';
import { useFormats, wallClock } from '../../formats';
import { visits } from '../../i18n/en/visits';
import { useNotice } from '../../layout/useNotice';
import { ApiError } from '../../wire/ApiError';
import type { Opening } from '../openings/Opening';
import type { OpeningSearch } from '../openings/OpeningSearch';
import type { OwnTimeValues } from '../openings/OwnTimeValues';
import { ownPlacement } from '../openings/ownPlacement';
import { useVisitSteps } from '../useVisitSteps';
import type { Visit } from '../Visit';

/** Choosing a new time for a visit, and moving it there. */
export function useMove(visit: Visit, onClose: () => void, wanted?: Day) {
  const { zone, today, moment } = useFormats();
  const day = wanted ?? wallClock(visit.startsAt, zone).day;
  const [search, setSearch] = useState<OpeningSearch>({
    from: day > today ? day : today,
    specialistId: visit.specialist.id,
  });
  const [chosen, setChosen] = useState<Opening | null>(null);
  const [own, setOwn] = useState<OwnTimeValues | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const notice = useNotice();
  const { step } = useVisitSteps();
  const mine = own ? ownPlacement(own, zone) : null;
  const placement = own ? mine : chosen;

  const run = async () => {
    if (!placement || busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      const { visit: moved } = await step(visit, 'move', {
        startsAt: placement.startsAt,
        specialistId: placement.specialist.id,
        roomId: placement.room.id,
        ...(mine ? { override: { reason: mine.reason } } : {}),
      });
      onClose();
      const said = visits.said.move(visit.patient.name, moment(moved.startsAt));
      notice.say(said, { undo: () => step(moved, 'undo') });
    } catch (error) {
      if (error instanceof ApiError && [409, 422, 403].includes(error.status)) setRefusal(error);
      else notice.sayRefusal(error);
      setChosen(null);
    } finally {
      setBusy(false);
    }
  };
  const { patient, kind, protocolCode } = visit;
  return {
    asked: { patientId: patient.id, kind, protocolCode, visitId: visit.id },
    initial: { day, specialistId: visit.specialist.id, roomId: visit.room.id },
    ...{ search, setSearch, chosen, own, setOwn, refusal, busy, placement, run },
    choose: (opening: Opening) => {
      setOwn(null);
      setChosen(opening);
    },
  };
}
