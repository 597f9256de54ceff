import { AsYouType, type CountryCode } from 'libphonenumber-js';
import type { SearchPiece } from './SearchPiece.js';

/** More pieces than this only cost time: nobody types six words to find one person. */
const MOST_PIECES = 5;
const PHONE_LIKE = /^[+()\d/.-]*\d[+()\d/.-]*$/;
const PATIENT_NUMBER = /^p-?0*([1-9]\d{0,8})$/i;
/** Scripts in which one or two signs are a whole part of a name. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * What somebody typed, as pieces that must all be found, in any order. Neighbouring groups of digits are one
 * number, however they were spaced.
 * @param country of the clinic, ISO 3166: phone numbers without a country are read in it
 */
export function readSearch(text: string, country: string): SearchPiece[] {
  const groups: string[] = [];
  let phone = false;
  for (const word of text.normalize('NFKC').split(/\s+/u).filter(hasSigns)) {
    const more = PHONE_LIKE.test(word);
    if (more && phone) groups[groups.length - 1] += word;
    else groups.push(word);
    phone = more;
  }
  return groups
    .map((group) => (PHONE_LIKE.test(group) ? digitsPiece(group, country) : wordPiece(group)))
    .slice(0, MOST_PIECES);
}

/** An accent alone is ignored like every accent, and nothing is in everything. */
const hasSigns = (word: string) => word.replace(/\p{M}/gu, '') !== '';

function wordPiece(word: string): SearchPiece {
  const number = PATIENT_NUMBER.exec(word)?.[1];
  if (number !== undefined) return { contains: [word], number: Number(number) };
  if ([...word].length < 3 && !DENSE.test(word)) return { starts: word };
  return { contains: [word] };
}

/** Digits are part of a phone number, as kept or as dialled inside the country, or a patient's number. */
function digitsPiece(typed: string, country: string): SearchPiece {
  const digits = typed.replace(/\D/gu, '');
  const number = digits.length < 10 && Number(digits) > 0 ? { number: Number(digits) } : {};
  if (digits.length < 3) return { contains: [], ...number };
  const reader = new AsYouType(country as CountryCode);
  reader.input(typed);
  const international = reader.getNumberValue() ?? digits;
  const contains = international.includes(digits) ? [digits] : [digits, international];
  return { contains, ...number };
}
