import { Text } from '../../http/fields/Text.js';

/** A written reason for going on in spite of a finding. */
export class AcceptanceBody {
  @Text({ longest: 80, about: '`finding` of the finding, as the plan gives it.' })
  finding!: string;

  @Text({ optional: true, longest: 80, about: "One of the finding's usual reasons." })
  reasonCode?: string | null;

  @Text({ optional: true, longest: 1_000, about: 'In own words; this or a usual reason is needed.' })
  reason?: string | null;
}
