import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** Where an intake stands; what was answered is not here. */
export class PageIntake {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 2_147_483_647 })
  version!: number;

  @Choice(['in-progress', 'submitted', 'assessed'])
  status!: string;

  @Instant()
  openedAt!: string;

  @Text({ optional: true, about: 'name' })
  openedBy!: string | null;

  @Instant({ optional: true })
  submittedAt!: string | null;

  @Text({ optional: true, about: 'name' })
  submittedBy!: string | null;

  @Reference({ optional: true, about: 'its latest assessment; readers of the chart only' })
  assessmentId?: string | null;
}
