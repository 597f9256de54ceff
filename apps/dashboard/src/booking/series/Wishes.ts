import type { TimeWishes } from '../WishFields';

/** What the patient would like; sent as the preference of a proposal. */
export interface Wishes extends TimeWishes {
  /** Only the first so many sessions; 0 for all. */
  readonly first: number;
}

export const noWishes: Wishes = {
  specialistId: '',
  weekdays: [],
  fromMinute: null,
  toMinute: null,
  first: 0,
};

/** The preference as the API takes it. */
export function preferenceOf({ specialistId, weekdays, fromMinute, toMinute }: Wishes) {
  return {
    ...(specialistId ? { specialistIds: [specialistId] } : {}),
    ...(weekdays.length > 0 ? { weekdays } : {}),
    ...(fromMinute === null ? {} : { fromMinute }),
    ...(toMinute === null ? {} : { toMinute }),
  };
}
