import { SheetReply } from '../../features/protocols/SheetReply.js';
import { Reference } from '../../http/fields/Reference.js';

/** The sheet after a signature. */
export class SignedSheetReply extends SheetReply {
  @Reference({
    optional: true,
    about: 'The plans under way are looked at again; null where none is touched.',
  })
  reevaluationId!: string | null;
}
