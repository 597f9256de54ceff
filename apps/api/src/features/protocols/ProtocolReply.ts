import type { RoomKind } from '@stratum/clinical';
import { Choice } from '../../http/fields/Choice.js';
import { Data } from '../../http/fields/Data.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { FigureReply } from './FigureReply.js';
import { roomKinds } from './roomKinds.js';

/** One version of a protocol in the catalogue of the clinic. */
export class ProtocolReply {
  @Reference()
  id!: string;

  @Text()
  code!: string;

  @Whole({ least: 1, greatest: 100_000, about: 'Version of the protocol; its figures never change.' })
  version!: number;

  @Choice(['peel', 'filler'])
  kind!: string;

  @Text({ about: 'What is applied or injected.' })
  agent!: string;

  @Choice(['superficial', 'medium', 'deep'], { optional: true, about: 'Of a peel.' })
  depth?: string;

  @Text({ optional: true, about: 'Of a filler.' })
  area?: string;

  @Choice(['unsigned', 'signed', 'retired'])
  status!: string;

  @Text({ optional: true, about: 'Name of the medical lead who signed it.' })
  signedBy!: string | null;

  @Instant({ optional: true })
  signedAt!: Date | string | null;

  @Whole({
    optional: true,
    least: 1,
    greatest: 100_000,
    about: 'On the sheet: the signed version that it would take the place of.',
  })
  replaces?: number | null;

  @Choice(roomKinds, { about: 'The room that it is done in.' })
  roomKind!: RoomKind;

  @Choice(roomKinds, {
    optional: true,
    about: 'On the sheet, where it differs: the room of the signed version.',
  })
  roomWas?: RoomKind | null;

  @Text({ optional: true, about: 'What another room than the product says rests on.' })
  roomSource?: string | null;

  @Nested(() => FigureReply, { many: true, about: 'Every number of the definition.' })
  figures!: FigureReply[];

  @Data({ about: 'The protocol as decisions read it.' })
  definition!: Record<string, unknown>;
}
