import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Text } from '../../http/fields/Text.js';

/** A one-time link, shown once: hand it to the person and to nobody else. */
export class LinkReply {
  @Choice(['invitation', 'reset'])
  purpose!: string;

  @Text({ about: 'Below the address of the installation.' })
  path!: string;

  @Instant()
  expiresAt!: string;
}
