import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** A session of a plan that a visit carries. */
export class VisitSessionReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 100, about: 'Place in its course.' })
  ordinal!: number;

  @Whole({ least: 1, greatest: 100, about: 'Sessions of its kind in the course.' })
  of!: number;

  @Choice(['treatment', 'review', 'maintenance'])
  kind!: string;

  @Text()
  protocolCode!: string;

  @Text()
  area!: string;

  @Whole({
    least: 0,
    greatest: 99,
    optional: true,
    about: 'Sessions of its course paid ahead; null: not noted.',
  })
  prepaid!: number | null;

  @Flag({ about: 'It comes after those that were paid ahead.' })
  beyondPrepaid!: boolean;
}
