import { Choice } from '../../http/fields/Choice.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';
import { intakeStates } from './intakeSteps.js';

/** An intake that was just opened. */
export class OpenedIntake {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 1 })
  version!: number;

  @Choice(intakeStates)
  status!: 'in-progress';

  @Reference()
  patientId!: string;
}
