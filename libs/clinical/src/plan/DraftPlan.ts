import type { Day } from '@stratum/calendar';
import type { Rhythm } from '../catalogue/Protocol.js';
import type { RuleRef } from '../gaps/RuleRef.js';
import type { Area } from '../vocabulary/Area.js';

/** What a specialist chose: a protocol, and what differs from its defaults. */
export interface CourseChoice {
  readonly protocolCode: string;
  /** Where a peel is done when not on the face; a filler always has its own area. */
  readonly area?: Area;
  readonly rhythm?: Rhythm;
  /** Treatments in the series; the protocol's default when left out. */
  readonly sessions?: number;
}

export interface DraftSession {
  readonly key: string;
  /** Place in its course, from 1. */
  readonly ordinal: number;
  readonly kind: 'treatment' | 'review' | 'maintenance';
}

export interface DraftCourse {
  readonly key: string;
  readonly protocolCode: string;
  readonly protocolVersion: number;
  readonly area: Area;
  /** The rhythm the gaps follow; null for fillers. */
  readonly rhythm: Rhythm | null;
  /** Whether the ideal gap lies outside what trials used. */
  readonly outsideTrials: boolean;
  readonly sessions: readonly DraftSession[];
}

/** Days that `to` keeps after `from`. `atLeast` is hard where `hard` says so; `ideal` and `atMost` are always soft. */
export interface DraftGap {
  readonly from: string;
  readonly to: string;
  readonly atLeast: number;
  readonly ideal: number | null;
  readonly atMost: number | null;
  readonly hard: boolean;
  readonly rule: RuleRef;
}

/** Days that two sessions of different courses keep apart, whichever comes first. Hard. */
export interface DraftSeparation {
  readonly a: string;
  readonly b: string;
  readonly ifAFirst: number;
  readonly ifBFirst: number;
  readonly rule: RuleRef;
}

/** The first day on which a session is allowed. Hard. */
export interface DraftNotBefore {
  readonly sessionKey: string;
  readonly day: Day;
  readonly rule: RuleRef;
}

/** Days closed to a course's treatments, both ends included; without a last day nobody knows yet when it ends. */
export interface DraftForbidden {
  readonly courseKey: string;
  readonly sessionKeys: readonly string[];
  readonly first: Day;
  readonly last: Day | null;
  readonly rule: RuleRef;
}

/** Courses with their sessions and everything that ties them to each other and to the calendar, in plain data. */
export interface DraftPlan {
  readonly courses: readonly DraftCourse[];
  readonly gaps: readonly DraftGap[];
  readonly separations: readonly DraftSeparation[];
  readonly notBefore: readonly DraftNotBefore[];
  readonly forbidden: readonly DraftForbidden[];
}
