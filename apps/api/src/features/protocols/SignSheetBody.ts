import { Reference } from '../../http/fields/Reference.js';

/** The versions that a medical lead has read and takes responsibility for. */
export class SignSheetBody {
  @Reference({ many: true, most: 500 })
  protocolIds!: string[];

  @Reference({ optional: true })
  rulebookId?: string | null;
}
