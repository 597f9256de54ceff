import type { Day } from '@stratum/calendar';
import type { Named } from '../Visit';

/** A time at which a visit would fit, with who and where. */
export interface Opening {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly day: Day;
  readonly specialist: Named;
  readonly room: Named;
  readonly devices: readonly Named[];
  readonly daysFromIdeal: number | null;
  readonly drift: number | null;
}

/** A place in the calendar that somebody has chosen, proposed or of their own. */
export interface Placement {
  readonly startsAt: string;
  readonly specialist: Named;
  readonly room: Named;
  readonly devices?: readonly Named[];
}

/** What openings are looked for. */
export interface OpeningsAsked {
  readonly patientId: string;
  readonly kind: string;
  readonly protocolCode?: string | null;
  readonly visitId?: string;
  /** An open session of a plan. */
  readonly sessionId?: string;
}
