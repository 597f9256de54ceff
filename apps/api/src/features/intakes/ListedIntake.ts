import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { IntakePatient } from './IntakePatient.js';
import { type IntakeState, intakeStates } from './intakeSteps.js';

/** An intake in the worklist: where it stands, not what was answered. */
export class ListedIntake {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 2_147_483_647 })
  version!: number;

  @Choice(intakeStates)
  status!: IntakeState;

  @Nested(() => IntakePatient)
  patient!: IntakePatient;

  @Instant()
  openedAt!: string;

  @Text({ optional: true, about: 'name' })
  openedBy!: string | null;

  @Instant({ about: 'the last answer or step' })
  updatedAt!: string;

  @Instant({ optional: true })
  submittedAt!: string | null;

  @Whole({ least: 0, greatest: 10_000, about: 'answers given so far' })
  answered!: number;

  @Reference({ optional: true, about: 'its latest assessment; for who may read charts' })
  assessmentId!: string | null;
}
