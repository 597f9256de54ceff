import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { overriddenThings } from './overrideRules.js';

/** Who did it. */
export class OverridingMember {
  @Reference()
  id!: string;

  @Text()
  name!: string;
}

/** Whom it is about. */
export class OverriddenPatient extends OverridingMember {
  @Text()
  number!: string;
}

/** A rule or finding that it was done against. */
export class OverriddenRule {
  @Text()
  code!: string;
}

/** Something that was done against a rule, with the reason for it. */
export class OverrideReply {
  @Reference()
  id!: string;

  @Instant()
  at!: string;

  @Nested(() => OverridingMember)
  by!: OverridingMember;

  @Nested(() => OverriddenPatient)
  patient!: OverriddenPatient;

  @Choice(overriddenThings, {
    about: 'A visit on a day that a rule speaks against, or going on with a finding.',
  })
  what!: string;

  @Nested(() => OverriddenRule, { many: true })
  rules!: OverriddenRule[];

  @Text({ optional: true, longest: 1_000, about: 'In own words.' })
  reason!: string | null;

  @Text({ optional: true, about: "One of the finding's usual reasons." })
  reasonCode!: string | null;

  @Reference({ optional: true })
  visitId!: string | null;

  @Reference({ optional: true })
  planId!: string | null;
}
