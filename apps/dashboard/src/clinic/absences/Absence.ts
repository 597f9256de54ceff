/** A time in which somebody or something is not there, as `GET /absences` gives it. */
export interface Absence {
  readonly id: string;
  readonly resourceId: string;
  readonly name: string;
  readonly kind: 'specialist' | 'room' | 'device';
  readonly startsAt: string;
  readonly endsAt: string;
  readonly reason: string | null;
  /** Its person leaves: it is taken back where that was said. */
  readonly leaving: boolean;
  readonly version: number;
}
