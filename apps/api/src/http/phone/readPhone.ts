import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';

/**
 * A phone number as kept, E.164.
 * @param country ISO 3166, for numbers written without a country
 * @returns null when it cannot be a number; an extension cannot be kept, so a number with one is refused too
 */
export function readPhone(text: string, country: string): string | null {
  const phone = parsePhoneNumberFromString(text, country as CountryCode);
  if (!phone?.isPossible() || phone.ext !== undefined) return null;
  return phone.number;
}
