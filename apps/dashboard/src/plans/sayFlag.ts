import { plans } from '../i18n/en/plans';

const words = plans.studio;
export type FlagLike = {
  readonly kind: 'too-early' | 'drift' | 'no-specialist' | 'does-not-fit';
  readonly days: number | null;
};

/** Why a booked visit no longer fits its plan. */
export function sayFlag({ kind, days }: FlagLike): string {
  if (kind === 'no-specialist') return words.noSpecialist;
  if (kind === 'does-not-fit') return words.tooShort;
  return kind === 'drift' ? words.drift(days) : words.tooEarly(days);
}
