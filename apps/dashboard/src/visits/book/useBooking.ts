import { useState } from 'react';
import { useFormats, wallClock } from '../../formats';
import { visits } from '../../i18n/en/visits';
import { useNotice } from '../../layout/useNotice';
import { ApiError } from '../../wire/ApiError';
import { callApi } from '../../wire/callApi';
import type { Opening } from '../openings/Opening';
import type { OpeningSearch } from '../openings/OpeningSearch';
import type { OwnTimeValues } from '../openings/OwnTimeValues';
import { ownPlacement } from '../openings/ownPlacement';
import { useVisitSteps } from '../useVisitSteps';
import type { Visit } from '../Visit';
import type { Work } from './KindChoice';
import type { Wanted } from './Wanted';

/** Booking a single visit: who, what, when; and what came of it. */
export function useBooking(wanted: Wanted, onBooked: (visit: Visit) => void) {
  const { zone, today, moment } = useFormats();
  const pointed = wanted.startsAt ? wallClock(wanted.startsAt, zone).day : (wanted.day ?? today);
  const [patientId, setPatientId] = useState<string | null>(wanted.patientId ?? null);
  const [work, setWork] = useState<Work>({ kind: 'consultation', protocolCode: '' });
  const [search, setSearch] = useState<OpeningSearch>({
    from: pointed > today ? pointed : today,
    specialistId: wanted.specialistId ?? null,
  });
  const [chosen, setChosen] = useState<Opening | null>(null);
  const [own, setOwn] = useState<OwnTimeValues | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  const notice = useNotice();
  const { unbook, refresh } = useVisitSteps();
  const [busy, setBusy] = useState(false);

  const complete = patientId !== null && (work.kind !== 'treatment' || work.protocolCode !== '');
  const { kind } = work;
  const protocolCode = kind === 'treatment' ? work.protocolCode : null;
  const asked = complete ? { patientId, kind, protocolCode } : null;
  const mine = own ? ownPlacement(own, zone) : null;
  const placement = own ? mine : chosen;

  const book = async () => {
    if (!asked || !placement || busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      const body = {
        ...asked,
        startsAt: placement.startsAt,
        specialistId: placement.specialist.id,
        roomId: placement.room.id,
        deviceIds: placement.devices?.map(({ id }) => id) ?? null,
        ...(mine ? { [mine.how]: { reason: mine.reason } } : {}),
      };
      const visit = await callApi<Visit>('POST', '/visits', body, { idempotent: true });
      await refresh();
      onBooked(visit);
      const said = visits.said.booked(visit.patient.name, moment(visit.startsAt));
      notice.say(said, { undo: () => unbook([visit]) });
    } catch (error) {
      if (error instanceof ApiError && [409, 422, 403].includes(error.status)) setRefusal(error);
      else notice.sayRefusal(error);
      setChosen(null);
      void refresh();
    } finally {
      setBusy(false);
    }
  };
  const change =
    <Value>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setChosen(null);
      setRefusal(null);
    };
  return {
    ...{ patientId, work, search, setSearch, chosen, own, setOwn, refusal, asked, placement, busy, book },
    setPatientId: change(setPatientId),
    setWork: change(setWork),
    choose: (opening: Opening) => {
      setOwn(null);
      setChosen(opening);
    },
  };
}
