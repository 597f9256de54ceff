import type { Reader } from '../../../database/Reader.js';
import { builtInText } from './builtInText.js';
import type { TextKey } from './TextKey.js';
import type { WrittenText } from './WrittenText.js';

/** The text of a clinic, or the one that Stratum brings where it has none of its own. */
export async function loadText(reader: Reader, clinicId: string, key: TextKey): Promise<WrittenText> {
  const [own] = await reader.query<WrittenText[]>(
    'select subject, body from message_texts where clinic_id = $1 and kind = $2 and channel = $3 and language = $4',
    [clinicId, key.kind, key.channel, key.language],
  );
  return own ?? builtInText(key);
}
