import type { WeekSpan } from './WeekSpan';

/** The clinic as `GET /clinic` gives it. */
export interface ClinicSettings {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly timeZone: string;
  /** Visits are booked by its clock already. */
  readonly zoneFixed: boolean;
  readonly country: string;
  readonly language: string;
  /** For patients; E.164. */
  readonly phone: string | null;
  readonly address: string | null;
  readonly policy: {
    readonly pregnancy: 'refuse-all' | 'by-agent';
    readonly adultAge: number;
    readonly fillerApprovalAge: number;
  };
  /** Before its window opens, a session is called due so many days. */
  readonly dueDays: number;
  readonly hours: readonly WeekSpan[];
  readonly closures: readonly { readonly id: string; readonly day: string; readonly name: string }[];
}
