import { NamedReply } from '../../features/visits/NamedReply.js';
import { VisitPatientReply } from '../../features/visits/VisitPatientReply.js';
import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';

/** A visit that could no longer take place as it is booked. */
export class StrandedVisitReply {
  @Reference()
  visitId!: string;

  @Nested(() => VisitPatientReply)
  patient!: VisitPatientReply;

  @Instant()
  startsAt!: string;

  @Nested(() => NamedReply)
  specialist!: NamedReply;

  @Nested(() => NamedReply)
  room!: NamedReply;

  @Choice(['specialist', 'room', 'room-kind', 'device', 'patient'], {
    about:
      'Who or what would not be there; `patient`: the clinic is closed to patients then; `room-kind`: its room is not such a one.',
  })
  missing!: string;
}
