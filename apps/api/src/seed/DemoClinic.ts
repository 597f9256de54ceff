import type { Role } from '../access/Role.js';

/** A person of a demo clinic. */
export interface DemoMember {
  name: string;
  email: string;
  roles: Role[];
  color: string;
  override?: boolean;
  prescribe?: boolean;
  medicalLead?: boolean;
  /** What they may perform; nothing for people who do not treat. */
  performs?: 'everything' | 'peels' | 'fillers' | 'superficial-peels';
  /** Weekdays of work (Monday is 1), with minutes since midnight. */
  weekdays?: readonly number[];
  from?: number;
  to?: number;
}

/** A demo clinic before its patients come. */
export interface DemoClinic {
  name: string;
  timeZone: string;
  country: string;
  language: string;
  /** E.164, of a range that is kept for stories. */
  phone: string;
  address: string;
  /** Minutes since midnight, by weekday. */
  hours: readonly { weekday: number; from: number; to: number }[];
  rooms: readonly { name: string; kind: 'consultation' | 'treatment' | 'treatment-with-monitor' }[];
  devices: readonly { name: string; kind: string }[];
  members: readonly DemoMember[];
}
