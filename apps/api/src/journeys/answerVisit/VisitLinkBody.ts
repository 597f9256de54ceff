import { Flag } from '../../http/fields/Flag.js';
import { Text } from '../../http/fields/Text.js';

/** The secret of a link to a visit. */
export class VisitLinkBody {
  @Text({ longest: 100 })
  token!: string;
}

/** What the patient answers. */
export class VisitAnswerBody extends VisitLinkBody {
  @Flag({ about: 'Whether they will come.' })
  coming!: boolean;
}
