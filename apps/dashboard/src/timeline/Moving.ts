import type { Day } from '@stratum/calendar';

/** A session in somebody's hand, and the day that it is held over. */
export type Held = { readonly sessionId: string; readonly day: Day };

/** What a hand or the keyboard does with a session of the picture. */
export type Moving = {
  /** Takes a session up, or holds it over another day. */
  readonly hold: (sessionId: string, day: Day) => void;
  /** Lets go of it where it is held. */
  readonly drop: () => void;
  /** Puts it back. */
  readonly cancel: () => void;
};
