import { statementOrigins } from '@stratum/clinical';
import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { factAnswerShapes } from '../../http/fields/factAnswerShapes.js';
import { Instant } from '../../http/fields/Instant.js';
import { OneOf } from '../../http/fields/OneOf.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** One thing that somebody said about a patient, and who has looked at it since. */
export class FactReply {
  @Reference()
  id!: string;

  @Text({ about: 'code of the fact' })
  code!: string;

  @OneOf(factAnswerShapes)
  answer!: unknown;

  @Choice(statementOrigins)
  origin!: string;

  @Text({ optional: true, about: 'name' })
  recordedBy!: string | null;

  @Instant()
  recordedAt!: Date;

  @Text({ optional: true, about: 'name of the specialist' })
  reviewedBy!: string | null;

  @Instant({ optional: true })
  reviewedAt!: Date | null;

  @Text({ optional: true, about: 'name of who took it back; it counts no longer' })
  takenBackBy!: string | null;

  @Instant({ optional: true })
  takenBackAt!: Date | null;

  @Flag({ about: 'written down at the desk, and no specialist has looked at it yet' })
  toReview!: boolean;
}
