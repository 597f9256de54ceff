import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A kept phone number as people read it, `+49 30 901820`; what is none stays as it stands. */
export function sayPhone(text: string | null): string | null {
  if (text === null) return null;
  return parsePhoneNumberFromString(text)?.formatInternational() ?? text;
}
