import { areas } from '@stratum/clinical';
import { Choice } from '../../http/fields/Choice.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** One course: a protocol, and what differs from its defaults. */
export class ChoiceBody {
  @Text({ longest: 60 })
  protocolCode!: string;

  @Choice(areas, { optional: true, about: 'Where a peel is done when not on the face.' })
  area?: string | null;

  @Choice(['half', 'whole'], {
    optional: true,
    about: "Sessions in half or whole cycles; the protocol's own.",
  })
  rhythm?: string | null;

  @Whole({ optional: true, least: 1, greatest: 20, about: "Treatments; the protocol's default." })
  sessions?: number | null;
}
