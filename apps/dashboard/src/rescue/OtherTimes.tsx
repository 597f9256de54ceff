import type { Day } from '@stratum/calendar';
import { OpeningChoices } from '../booking/series/OpeningChoices';
import { useFormats } from '../formats';
import type { Opening } from '../visits/openings/Opening';
import { useOpenings } from '../visits/openings/useOpenings';
import type { Visit } from '../visits/Visit';
import type { Outage } from './Outage';

const SHOWN = 8;

/** Rooms are prepared before and cleaned after a visit; so long at most, but for the deepest peels. */
const AROUND_MS = 20 * 60_000;

type Props = {
  visit: Visit;
  outage: Outage;
  /** The new places of the other lines: what they get is not offered. */
  beside: readonly Opening[];
  onChoose: (opening: Opening) => void;
};

/** The times nearest to the one that a visit had, without whoever or whatever is not there. */
export function OtherTimes({ visit, outage, beside, onChoose }: Props) {
  const { today, dayOf } = useFormats();
  const { patient, kind, protocolCode, id } = visit;
  const day: Day = dayOf(visit.startsAt);
  const asked = { patientId: patient.id, kind, protocolCode, visitId: id };
  const found = useOpenings(asked, { from: day > today ? day : today, specialistId: null });
  const far = ({ startsAt }: Opening) => Math.abs(Date.parse(startsAt) - Date.parse(visit.startsAt));
  const openings = found.data
    ?.filter((opening) => !isOut(opening, outage) && !beside.some((other) => meet(opening, other)))
    .sort((a, b) => far(a) - far(b))
    .slice(0, SHOWN);
  return <OpeningChoices openings={openings} error={found.error} onChoose={onChoose} />;
}

function isOut({ startsAt, endsAt, specialist, room, devices }: Opening, outage: Outage): boolean {
  const ids = [specialist.id, room.id, ...devices.map(({ id }) => id)];
  const isThen = Date.parse(startsAt) < Date.parse(outage.to) && Date.parse(endsAt) > Date.parse(outage.from);
  return isThen && outage.absentId !== null && ids.includes(outage.absentId);
}

function meet(a: Opening, b: Opening): boolean {
  const overlap = (around: number) =>
    Date.parse(a.startsAt) < Date.parse(b.endsAt) + around &&
    Date.parse(b.startsAt) - around < Date.parse(a.endsAt);
  return (
    (a.specialist.id === b.specialist.id && overlap(0)) || (a.room.id === b.room.id && overlap(AROUND_MS))
  );
}
