import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { roles } from '../Role.js';

/** Rights of a person on top of the roles. */
export class Rights {
  @Flag({ about: 'May override a hard bound with a written reason.' })
  override!: boolean;

  @Flag()
  prescribe!: boolean;

  @Flag({ about: 'May sign protocols and rules.' })
  medicalLead!: boolean;
}

/** The person who is signed in, in the clinic that was chosen. */
export class Person {
  @Reference()
  accountId!: string;

  @Reference({ optional: true, about: 'The person in the chosen clinic; null without a clinic.' })
  membershipId!: string | null;

  @Text()
  name!: string;

  @Text()
  email!: string;

  @Choice(roles, { many: true })
  roles!: readonly string[];

  @Nested(() => Rights)
  rights!: Rights;

  @Text({ many: true, about: 'Codes of protocols.' })
  performs!: readonly string[];

  @Text({ many: true, about: 'Names of permissions; the dashboard shows and hides by them.' })
  permissions!: readonly string[];
}

/** A clinic that the person belongs to. */
export class OwnClinic {
  @Reference()
  id!: string;

  @Text()
  name!: string;

  @Text({ about: 'IANA name.' })
  timeZone!: string;

  @Text({ about: 'ISO 3166.' })
  country!: string;

  @Text()
  language!: string;

  @Flag()
  current!: boolean;
}

/** Who is signed in, and the token that writes have to carry. */
export class WhoAmI {
  @Text()
  csrfToken!: string;

  @Nested(() => Person)
  person!: Person;

  @Nested(() => OwnClinic, { many: true })
  clinics!: OwnClinic[];
}
