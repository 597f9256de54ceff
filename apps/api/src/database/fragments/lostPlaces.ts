import { displacedVisit } from './displacedVisit.js';
import { heldVisit } from './heldVisit.js';

const { byDevice, byHours, byRoom, bySpecialistHours } = displacedVisit;

/** What a visit that needs a new time can have lost its place to, in the words of the wire, each with its condition. */
const conditions = {
  'specialist-away': heldVisit.away,
  'specialist-hours': `not v.urgent and ${bySpecialistHours}`,
  'clinic-hours': `not v.urgent and ${byHours} and not ${bySpecialistHours}`,
  'clinic-closed': heldVisit.closed,
  room: heldVisit.roomless,
  'room-kind': `not v.urgent and ${byRoom}`,
  device: `not v.urgent and ${byDevice}`,
  minutes: heldVisit.unfit,
} as const;

export const lostPlaceCodes = Object.keys(conditions);

/** What `visits v` of clinic `$1`, still to come, has lost its place to, as a list of codes; nothing of it is medical. */
export const lostPlaces = /* sql */ `case when v.state in ('booked', 'confirmed', 'arrived') then
    array_remove(array[${Object.entries(conditions)
      .map(([code, condition]) => `case when ${condition} then '${code}' end`)
      .join(', ')}], null) else '{}'::text[] end`;
