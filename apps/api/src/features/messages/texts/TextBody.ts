import { Choice } from '../../../http/fields/Choice.js';
import { Flag } from '../../../http/fields/Flag.js';
import { Nested } from '../../../http/fields/Nested.js';
import { Text } from '../../../http/fields/Text.js';
import { Whole } from '../../../http/fields/Whole.js';
import {
  type TextChannel,
  type TextKind,
  type TextLanguage,
  textChannels,
  textKinds,
  textLanguages,
} from './TextKey.js';

/** A subject and a body, with placeholders in braces. */
export class WrittenTextBody {
  @Text({ optional: true, longest: 200, about: 'Of e-mails.' })
  subject!: string | null;

  @Text({ longest: 2_000 })
  body!: string;
}

/** What patients are to be told. */
export class TextBody extends WrittenTextBody {
  @Choice(textKinds)
  kind!: TextKind;

  @Choice(textChannels)
  channel!: TextChannel;

  @Choice(textLanguages)
  language!: TextLanguage;
}

/** A text of the clinic, beside the one that Stratum brings. */
export class TextReply extends TextBody {
  @Flag({ about: 'Whether the clinic wrote it itself.' })
  own!: boolean;

  @Whole({ least: 0, greatest: 2_147_483_647, about: '0 while the clinic has not written its own.' })
  version!: number;

  @Nested(() => WrittenTextBody)
  builtIn!: WrittenTextBody;
}

/** A text as a made-up patient would read it. */
export class PreviewTextReply extends WrittenTextBody {}
