import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** A patient that an event is about. */
export class AuditedPatient {
  @Reference()
  id!: string;

  @Text()
  number!: string;

  @Text()
  name!: string;
}

/** One thing that somebody saw or changed. */
export class AuditEventReply {
  @Reference()
  id!: string;

  @Instant()
  at!: string;

  @Reference({ optional: true, about: 'The membership; null when it is not known who it was.' })
  actorId!: string | null;

  @Text()
  actorName!: string;

  @Text({ about: '`see`, `search`, or the verb of the change.' })
  action!: string;

  @Text({ about: 'The kind of record.' })
  subject!: string;

  @Reference({ optional: true })
  subjectId!: string | null;

  @Nested(() => AuditedPatient, { many: true, about: 'At most ten are named.' })
  patients!: AuditedPatient[];

  @Text({ many: true, about: 'Names of what changed; values never stand in the audit.' })
  fields!: string[];
}
