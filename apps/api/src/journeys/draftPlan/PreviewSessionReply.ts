import { HealingReply } from '../../features/plans/HealingReply.js';
import { WindowReply } from '../../features/plans/WindowReply.js';
import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** A session that is not stored yet. */
export class PreviewSessionReply {
  @Text({ about: 'Key of the session in this preview.' })
  id!: string;

  @Whole({ least: 1, greatest: 100, about: 'Place in its course.' })
  ordinal!: number;

  @Choice(['treatment', 'review', 'maintenance'])
  kind!: string;

  @Nested(() => WindowReply, { optional: true })
  window!: WindowReply | null;

  @Nested(() => HealingReply)
  healing!: HealingReply;
}
