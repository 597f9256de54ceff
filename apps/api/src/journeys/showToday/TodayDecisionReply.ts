import { VisitPatientReply } from '../../features/visits/VisitPatientReply.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';

/** A plan that a specialist has to decide on because answers changed. */
export class TodayDecisionReply {
  @Reference()
  planId!: string;

  @Nested(() => VisitPatientReply)
  patient!: VisitPatientReply;

  @Whole({ least: 1, greatest: 100_000, about: 'Findings that are otherwise than before.' })
  news!: number;

  @Whole({ least: 0, greatest: 1_000, about: 'Booked visits that do not fit.' })
  flagged!: number;

  @Instant({ about: 'When the first of the answers came.' })
  openedAt!: string;
}
