import { Choice } from '../../http/fields/Choice.js';
import { Whole } from '../../http/fields/Whole.js';

/** What a clinic decides for itself, where the rules leave it a choice. */
export class PolicyShape {
  @Choice(['refuse-all', 'by-agent'], {
    about:
      'In pregnancy and breastfeeding: refuse every protocol, or allow glycolic and lactic peels with caution.',
  })
  pregnancy!: 'refuse-all' | 'by-agent';

  @Whole({ least: 16, greatest: 30, about: 'Years; younger people get no filler, medium or deep peel.' })
  adultAge!: number;

  @Whole({
    least: 16,
    greatest: 40,
    about: 'Years; below it a filler is outside its approval and needs a reason.',
  })
  fillerApprovalAge!: number;
}
