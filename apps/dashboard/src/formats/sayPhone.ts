const TWO = /^(20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|7|8[1246]|9[0-58])/;

/** A stored number (`+493012345678`) in groups that can be read out: `+49 301 234 5678`. */
export function sayPhone(e164: string): string {
  if (!e164.startsWith('+')) return e164;
  const digits = e164.slice(1).replace(/\D/g, '');
  const code = callingCode(digits);
  return `+${code} ${inGroups(digits.slice(code.length)).join(' ')}`.trim();
}

/** The calling codes are prefix-free: 1 and 7 alone, the listed pairs, and three digits for the rest. */
function callingCode(digits: string): string {
  if (digits.startsWith('1') || digits.startsWith('7')) return digits.slice(0, 1);
  return TWO.test(digits) ? digits.slice(0, 2) : digits.slice(0, 3);
}

/** Threes from the left, with a last group of two to four. */
function inGroups(digits: string): string[] {
  if (digits.length <= 4) return digits === '' ? [] : [digits];
  return [digits.slice(0, 3), ...inGroups(digits.slice(3))];
}
