import type { Reader } from '../../../database/Reader.js';
import { builtInText } from './builtInText.js';
import type { TextReply } from './TextBody.js';
import { type TextKey, textChannels, textKinds, textLanguages } from './TextKey.js';
import type { WrittenText } from './WrittenText.js';

type OwnText = TextKey & WrittenText & { version: number };

const keys: readonly TextKey[] = textKinds.flatMap((kind) =>
  textChannels.flatMap((channel) => textLanguages.map((language) => ({ kind, channel, language }))),
);

/** Every text of a clinic: its own, and those that Stratum brings. */
export async function findTexts(reader: Reader, clinicId: string): Promise<TextReply[]> {
  const own = await reader.query<OwnText[]>(
    'select kind, channel, language, subject, body, version from message_texts where clinic_id = $1',
    [clinicId],
  );
  return keys.map((key) => {
    const isIt = (one: TextKey) =>
      one.kind === key.kind && one.channel === key.channel && one.language === key.language;
    const written = own.find(isIt);
    const builtIn = builtInText(key);
    const { subject, body } = written ?? builtIn;
    const isOwn = written !== undefined && (body !== builtIn.body || subject !== builtIn.subject);
    return { ...key, subject, body, own: isOwn, version: written?.version ?? 0, builtIn };
  });
}
