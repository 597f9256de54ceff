import {
  hasAnother,
  isBookedOutside,
  isDeclined,
  isDoneOutside,
  isDueNow,
  isDueSoon,
  isPutOff,
  pressesOn,
} from '../../database/fragments/standing.js';
import type { DueTab } from './dueTabs.js';

/** Some sessions `s` of a tab that an index gives in their order, so that a page looks at little more than its rows. */
export interface DuePart {
  /** What the index holds. */
  readonly held: string;
  /** Its order, ahead of the id. */
  readonly key: string;
  readonly falls?: boolean;
  /** What else has to be true; dearer, so that it is asked last. */
  readonly besides: string;
}

const isLate = (s: string) => `${s}.booked_on > ${s}.latest_on`;

/**
 * What of the sessions outside of their windows comes first: booked too early or on a closed day, the soonest ahead; then
 * booked too late, the latest ahead; then done outside, the last ahead.
 */
const outsideRank = (s: string): string => /* sql */ `(
  case when ${s}.state = 'done' then 2 when ${isLate(s)} then 1 else 0 end,
  case when ${s}.state = 'done' then date '2200-01-01' - ${s}.done_on when ${isLate(s)} then ${s}.latest_on - ${s}.booked_on
    else ${s}.booked_on - date '1900-01-01' end, ${s}.id)`;
const nowRank = (s: string) => `(${pressesOn(s)}, ${s}.id)`;
const soonRank = (s: string) => `(${s}.earliest_on, ${s}.id)`;

/** Whether `g` goes before `s` in a rank. */
const before = (rank: (s: string) => string) => `${rank('g')} < ${rank('s')}`;
const wanted = (condition: string) => `(${condition}) and not ${isDeclined('m')}`;
const isSeen = `not ${isPutOff('n')} and not ${isDeclined('n')}`;
const isFirst = `not ${hasAnother('n', isBookedOutside('g'))}`;
const isGravest = `not ${hasAnother('n', `${isBookedOutside('g')} and ${before(outsideRank)}`)}`;

/**
 * Who belongs to a tab: every patient once, by the gravest session. Booked outside of its window goes before due, due
 * before due soon, and that before done outside of its window. Whom nobody is to call stands nowhere but for a visit that
 * is booked for a wrong day.
 */
export const dueParts: Readonly<Record<DueTab, readonly DuePart[]>> = {
  now: [
    {
      held: isDueNow('s'),
      key: pressesOn('s'),
      besides: `${isSeen} and ${isFirst}
        and not ${hasAnother('n', `${wanted(isDueNow('g'))} and ${before(nowRank)}`)}`,
    },
  ],
  soon: [
    {
      held: isDueSoon('s'),
      key: 's.earliest_on',
      besides: `${isSeen} and ${isFirst} and not ${hasAnother('n', wanted(isDueNow('g')))}
        and not ${hasAnother('n', `${wanted(isDueSoon('g'))} and ${before(soonRank)}`)}`,
    },
  ],
  outside: [
    {
      held: `s.state = 'booked' and not stratum_fits(s."window", s.booked_on)`,
      key: 's.booked_on',
      besides: `${isLate('s')} is not true and ${isBookedOutside('s')} and ${isGravest}`,
    },
    {
      held: `s.state = 'booked' and ${isLate('s')}`,
      key: 's.latest_on - s.booked_on',
      besides: `${isBookedOutside('s')} and ${isGravest}`,
    },
    {
      held: isDoneOutside('s'),
      key: 's.done_on',
      falls: true,
      besides: `${isSeen} and ${isFirst}
        and not ${hasAnother('n', wanted(`${isDueNow('g')} or ${isDueSoon('g')}`))}
        and not ${hasAnother('n', `${isDoneOutside('g')} and ${before(outsideRank)}`)}`,
    },
  ],
};
