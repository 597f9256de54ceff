import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { contactWays } from './ContactWaysBody.js';

/** A patient as every member of the staff may see them. */
export class PatientRecord {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 2147483647 })
  version!: number;

  @Text({ about: 'P-000123; counts per clinic' })
  number!: string;

  @Text({ about: 'given and family name' })
  name!: string;

  @Text()
  given!: string;

  @Text()
  family!: string;

  @Text({ optional: true })
  preferred!: string | null;

  @CalendarDay()
  born!: string;

  @Text({ optional: true })
  sexAtBirth!: string | null;

  @Text({ optional: true })
  pronouns!: string | null;

  @Text({ optional: true, about: 'E.164' })
  phone!: string | null;

  @Text({ optional: true })
  email!: string | null;

  @Text({ optional: true })
  address!: string | null;

  @Text({ optional: true, about: 'BCP 47' })
  language!: string | null;

  @Text({ optional: true })
  emergencyName!: string | null;

  @Text({ optional: true, about: 'E.164' })
  emergencyPhone!: string | null;

  @Text({ optional: true })
  allergyNote!: string | null;

  @Choice(contactWays, { many: true, about: 'Ways in which they do not want to be reached.' })
  noMessagesBy!: (typeof contactWays)[number][];

  @Instant()
  createdAt!: Date;

  @Instant()
  updatedAt!: Date;
}
