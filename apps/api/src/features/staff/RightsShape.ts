import { Flag } from '../../http/fields/Flag.js';

/** What a specialist may do beyond the role. */
export class RightsShape {
  @Flag({ about: 'May override a hard bound with a written reason; never an absolute finding.' })
  override!: boolean;

  @Flag()
  prescribe!: boolean;

  @Flag({ about: 'Signs protocols and rules for the clinic.' })
  medicalLead!: boolean;
}
