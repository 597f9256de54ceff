import { Instant } from '../../http/fields/Instant.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** An address at which calendar programs read the times of a person or a room; never the address itself. */
export class FeedReply {
  @Reference()
  id!: string;

  @Reference({ about: 'The specialist (by membership) or the room.' })
  resourceId!: string;

  @Text({ about: 'Who made it.' })
  madeBy!: string;

  @Instant()
  madeAt!: string;

  @Instant({ optional: true, about: 'When a calendar program last read it; null: never.' })
  lastFetchedAt!: string | null;
}

/** An address that was made just now. */
export class MadeFeed extends FeedReply {
  @Text({
    optional: true,
    about: 'Below the address of the installation. Shown once: null when the request is repeated.',
  })
  path!: string | null;
}

/** An address that ended. */
export class RevokedFeed {
  @Reference()
  id!: string;
}
