import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { PlacementBody } from './PlacementBody.js';
import { PreferenceBody } from './PreferenceBody.js';

/** Other openings for one session, while the others stay where they are. */
export class AlternativesBody {
  @Reference()
  sessionId!: string;

  @Nested(() => PlacementBody, { many: true, most: 60 })
  keeping!: PlacementBody[];

  @Nested(() => PreferenceBody, { optional: true })
  preference?: PreferenceBody | null;
}
