import type { Rulebook } from '../catalogue/Rulebook.js';
import { seedFactAge } from './seedFactAge.js';
import type { TrustDays, TrustKind } from './TrustDays.js';

/** The clinic's own days; those of the seed where its rulebook is older than the question. */
export function trustDaysOf({ rules }: Pick<Rulebook, 'rules'>): TrustDays {
  const daysOf = (kind: TrustKind): number =>
    (rules['fact-age']?.figures[kind] ?? seedFactAge.figures[kind])?.value ?? 0;
  return { pregnancy: daysOf('pregnancy'), medication: daysOf('medication'), allergy: daysOf('allergy') };
}
