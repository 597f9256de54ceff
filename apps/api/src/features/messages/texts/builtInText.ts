import { englishTexts } from './englishTexts.js';
import { germanTexts } from './germanTexts.js';
import type { TextKey } from './TextKey.js';
import type { WrittenText } from './WrittenText.js';

const texts = { en: englishTexts, de: germanTexts };

/** The text that Stratum brings, for clinics that have not written their own. */
export function builtInText({ kind, channel, language }: TextKey): WrittenText {
  return texts[language][kind][channel];
}
