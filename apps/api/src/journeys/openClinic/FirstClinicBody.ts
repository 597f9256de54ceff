import { LinkBody } from '../../access/links/LinkBody.js';
import { NewPassword } from '../../access/passwords/NewPassword.js';
import { Country } from '../../http/fields/Country.js';
import { Email } from '../../http/fields/Email.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { TimeZone } from '../../http/fields/TimeZone.js';

/** The clinic that is to be. */
export class FirstClinic {
  @Text({ longest: 120 })
  name!: string;

  @TimeZone()
  timeZone!: string;

  @Country()
  country!: string;
}

/** Its first manager. */
export class FirstManager {
  @Text({ longest: 120 })
  name!: string;

  @Email()
  email!: string;

  @NewPassword()
  password!: string;
}

/** What the one-time link of a new installation makes. */
export class FirstClinicBody extends LinkBody {
  @Nested(() => FirstClinic)
  clinic!: FirstClinic;

  @Nested(() => FirstManager)
  person!: FirstManager;
}
