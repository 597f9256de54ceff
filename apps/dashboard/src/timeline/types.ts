import type { Day } from '@stratum/calendar';
import type { Because } from '../layout/WhyThisDay';
import type { FlagLike } from '../plans/sayFlag';

export type TimelineWindow = {
  readonly earliest: Day;
  readonly ideal: Day;
  /** Null when nothing asks for one. */
  readonly latest: Day | null;
  /** Every allowed range of days; holes between them are forbidden days. */
  readonly ranges?: readonly { readonly first: Day; readonly last: Day }[];
  readonly because?: Because;
};

export type TimelineSession = {
  readonly id: string;
  /** Place in its course, from 1. */
  readonly ordinal: number;
  readonly kind: 'treatment' | 'review' | 'maintenance';
  readonly state: 'planned' | 'booked' | 'done' | 'skipped' | 'missed';
  /** The day it was done on or is booked for; null while planned. */
  readonly on: Day | null;
  readonly window: TimelineWindow | null;
  readonly flag?: FlagLike | null;
  /** Days after it in which the skin heals: fewest and most. */
  readonly healing?: { readonly low: number; readonly high: number } | null;
  /** Time and people of its visit, already in words. */
  readonly said?: string;
};

export type TimelineCourse = {
  readonly id: string;
  /** Name of the protocol, in words. */
  readonly name: string;
  /** Area, rhythm: one short line under the name. */
  readonly detail?: string;
  readonly sessions: readonly TimelineSession[];
};

export type TimelineEvent = {
  readonly id: string;
  readonly on: Day;
  /** Its last day, where it is more than one. */
  readonly to?: Day;
  readonly label: string;
};

export type TimelinePlan = {
  readonly today: Day;
  /** Estimated days of one skin cycle, and the day the bands count from. */
  readonly cycle: { readonly days: number; readonly from: Day };
  readonly courses: readonly TimelineCourse[];
  readonly events?: readonly TimelineEvent[];
};
