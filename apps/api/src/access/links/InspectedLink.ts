import { Choice } from '../../http/fields/Choice.js';
import { Text } from '../../http/fields/Text.js';
import { type LinkPurpose, linkPurposes } from './LinkPurpose.js';

/** What a one-time link is for, and for whom. */
export class InspectedLink {
  @Choice(linkPurposes)
  purpose!: LinkPurpose;

  @Text({ optional: true })
  email!: string | null;

  @Text({ optional: true })
  name!: string | null;

  @Text({ optional: true })
  clinicName!: string | null;
}
