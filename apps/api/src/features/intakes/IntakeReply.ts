import { Choice } from '../../http/fields/Choice.js';
import { Data } from '../../http/fields/Data.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { ExaminationReply } from './ExaminationReply.js';
import { IntakePatient } from './IntakePatient.js';
import { type IntakeState, intakeStates } from './intakeSteps.js';

/** An intake with its form and everything that was answered. */
export class IntakeReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 2_147_483_647 })
  version!: number;

  @Choice(intakeStates)
  status!: IntakeState;

  @Nested(() => IntakePatient)
  patient!: IntakePatient;

  @Data({ about: 'the published form with its sections, questions, options and conditions' })
  form!: object;

  @Data({
    about: 'by question: {value, revision, answeredBy (name), answeredAt}; value null: taken back',
  })
  answers!: object;

  @Data({
    about:
      'while it is filled in, by question: {value, from: record|intake, at}; known from before, to be confirmed, counts for nothing',
  })
  earlier!: object;

  @Instant()
  openedAt!: string;

  @Text({ optional: true, about: 'name' })
  openedBy!: string | null;

  @Instant({ optional: true })
  submittedAt!: string | null;

  @Text({ optional: true, about: 'name' })
  submittedBy!: string | null;

  @Nested(() => ExaminationReply, { optional: true, about: 'for who may read charts' })
  examination!: ExaminationReply | null;

  @Reference({ optional: true, about: 'its latest assessment; for who may read charts' })
  assessmentId!: string | null;
}
