import type { VisitTold } from '../../../database/VisitTold.js';

export type NoticeKind = 'confirmation' | 'change' | 'cancellation';

/**
 * What a patient has to be told of a visit, by what they know of it and what is true now: nothing when both are the
 * same, so that a change that is taken back in time is never told.
 * @param knew null: they know of no visit
 * @param now null: it does not take place
 */
export function noticeFor(knew: VisitTold | null, now: VisitTold | null): NoticeKind | null {
  if (knew === null) return now === null ? null : 'confirmation';
  if (now === null) return 'cancellation';
  const isSame =
    Date.parse(knew.startsAt) === Date.parse(now.startsAt) && knew.specialistId === now.specialistId;
  return isSame ? null : 'change';
}
