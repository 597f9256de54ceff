import type { Day } from '@stratum/calendar';
import { useState } from 'react';
import { useFormats, wallClock } from '../../formats';
import { visits } from '../../i18n/en/visits';
import { useNotice } from '../../layout/useNotice';
import { ApiError } from '../../wire/ApiError';
import { withTakers } from '../drawer/withTakers';
import type { Opening } from '../openings/Opening';
import type { OpeningSearch } from '../openings/OpeningSearch';
import type { OwnTimeValues } from '../openings/OwnTimeValues';
import { ownPlacement } from '../openings/ownPlacement';
import { useVisitSteps } from '../useVisitSteps';
import type { Visit } from '../Visit';
import { useForeseenMove } from './useForeseenMove';

const isAway = ({ lostTo = [] }: Visit): boolean =>
  lostTo.some((code) => ['specialist-away', 'specialist-hours'].includes(code));

/**
 * Where the search begins: at the day that somebody wants, else at the day of the visit, and where that is none of its
 * days at the first that is. With its specialist, or with anybody where that one is not there then.
 */
function searchFor(visit: Visit, wanted: Day | undefined, on: { day: Day; today: Day }): OpeningSearch {
  const { window = null, instruction } = visit;
  const fits = !window || (on.day >= window.earliest && (window.latest === null || on.day <= window.latest));
  const isHeld = instruction === 'find-new-time' && wanted === undefined;
  const from = isHeld && !fits ? window.earliest : on.day;
  return {
    from: from > on.today ? from : on.today,
    specialistId: isAway(visit) ? null : visit.specialist.id,
  };
}

/** Choosing a new time for a visit, and moving it there. */
export function useMove(visit: Visit, onClose: () => void, wanted?: Day) {
  const { zone, today, moment } = useFormats();
  const day = wanted ?? wallClock(visit.startsAt, zone).day;
  const [search, setSearch] = useState<OpeningSearch>(() => searchFor(visit, wanted, { day, today }));
  const [chosen, setChosen] = useState<Opening | null>(null);
  const [own, setOwn] = useState<OwnTimeValues | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [tell, setTell] = useState(true);
  const [busy, setBusy] = useState(false);
  const notice = useNotice();
  const { step } = useVisitSteps();
  const mine = own ? ownPlacement(own, zone) : null;
  const placement = own ? mine : chosen;
  const { startsAt = '', specialist, room } = mine ?? {};
  const target = mine && { startsAt, specialistId: specialist?.id ?? '', roomId: room?.id ?? '' };
  const foreseenOwn = useForeseenMove(visit, target);
  const way = foreseenOwn.data?.way;
  const isRefused = mine !== null && (way === 'no' || way === 'by-others');

  const run = async () => {
    if (!placement || busy || isRefused) return;
    setBusy(true);
    setRefusal(null);
    try {
      const { visit: moved } = await step(visit, 'move', {
        startsAt: placement.startsAt,
        specialistId: placement.specialist.id,
        roomId: placement.room.id,
        tellPatient: tell,
        ...(mine ? { override: { reason: mine.reason } } : {}),
      });
      onClose();
      const said = visits.said.move(visit.patient.name, moment(moved.startsAt));
      notice.say(...(await withTakers(visit.id, said, { undo: () => step(moved, 'undo') })));
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
    initial: { day, specialistId: isAway(visit) ? '' : visit.specialist.id, roomId: visit.room.id },
    ...{ search, setSearch, chosen, own, setOwn, refusal, busy, placement, tell, setTell, run },
    ...{ foreseenOwn, isRefused },
    choose: (opening: Opening) => {
      setOwn(null);
      setChosen(opening);
    },
  };
}
