import type { Distance } from './Distance.js';

/** Whether two days (as numbers) are as far apart as a distance asks, `dayOfA` being the day of its `a`. */
export function keepsDistance({ ifAFirst, ifBFirst }: Distance, dayOfA: number, dayOfB: number): boolean {
  return dayOfB - dayOfA >= ifAFirst || (ifBFirst !== null && dayOfA - dayOfB >= ifBFirst);
}
