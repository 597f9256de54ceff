import type { VisitTold } from '../../../database/VisitTold.js';

/** A visit that a message tells of, as it is now. */
export interface VisitInMessage {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly specialistId: string;
  readonly specialist: string;
  readonly knew: VisitTold | null;
  readonly tells: VisitTold | null;
}

/** Everything that a letter is written from. */
export interface MessageToSend {
  readonly clinicId: string;
  readonly id: string;
  readonly patientId: string;
  readonly kind: 'confirmation' | 'change' | 'cancellation' | 'reminder' | 'invitation';
  readonly language: string;
  readonly handedAt: Date | null;
  readonly attempts: number;
  readonly clinic: {
    readonly name: string;
    readonly timeZone: string;
    readonly language: string;
    readonly phone: string | null;
  };
  readonly patient: {
    readonly name: string;
    readonly firstName: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly unwanted: readonly string[];
  };
  readonly channel: 'e-mail' | 'sms' | 'call';
  readonly visits: readonly VisitInMessage[];
}
