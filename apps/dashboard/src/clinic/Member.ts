import type { Role } from '../session/Person';
import type { WeekSpan } from './WeekSpan';

/** A member of the staff as `GET /staff` gives it. */
export interface Member {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly rights: { readonly override: boolean; readonly prescribe: boolean; readonly medicalLead: boolean };
  readonly performs: readonly string[];
  readonly color?: string | null;
  readonly state: 'invited' | 'active' | 'disabled';
  readonly hours: readonly WeekSpan[];
  /** On which they work here for the last time; null while they stay. */
  readonly lastDay: string | null;
}

export interface OneTimeLink {
  readonly purpose: string;
  readonly path: string;
  readonly expiresAt: string;
}
