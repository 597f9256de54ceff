import type { PageIntake } from './PageIntake.js';
import type { PagePlan } from './PagePlan.js';
import type { PageVisit } from './PageVisit.js';
import type { TimelineEntry } from './TimelineEntry.js';

const MOST_ENTRIES = 200;

/** What comes first of what has the same moment. */
const IN_ORDER = [
  ...['registered', 'intake-opened', 'intake-submitted', 'fact', 'examined', 'assessment-signed'],
  ...['plan-drafted', 'plan-approved', 'plan-event', 'visit', 'record', 'message', 'looked'],
];

/** What the page holds already, as entries of its timeline. */
export interface TimelineSources {
  readonly plans: readonly PagePlan[];
  readonly visits: readonly PageVisit[];
  /** Where they stand, nothing of what was answered. */
  readonly intakes: readonly PageIntake[];
  /** Of the chart for its readers only; for the desk what the patient was told. */
  readonly happenings: readonly TimelineEntry[];
  readonly registeredAt: Date;
}

/** Everything with a moment, the latest first; of one moment, what follows stands before what it follows from. */
export function timelineOf(sources: TimelineSources): TimelineEntry[] {
  const { plans, visits, intakes, happenings, registeredAt } = sources;
  const entries: TimelineEntry[] = [
    ...plans.flatMap(planEntries),
    ...visits.map(visitEntry),
    ...intakes.flatMap(intakeEntries),
    ...happenings,
    { at: registeredAt.toISOString(), kind: 'registered' },
  ];
  return entries.sort(laterFirst).slice(0, MOST_ENTRIES);
}

function laterFirst(a: TimelineEntry, b: TimelineEntry): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  const steps = IN_ORDER.indexOf(b.kind) - IN_ORDER.indexOf(a.kind);
  return steps || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}

function planEntries(plan: PagePlan): TimelineEntry[] {
  const planId = plan.id;
  const protocols = plan.courses.map(({ protocolCode }) => protocolCode);
  const drafted = { at: plan.draftedAt, by: plan.draftedBy, planId, protocols };
  const entries: TimelineEntry[] = [{ ...drafted, kind: 'plan-drafted' }];
  if (plan.approvedAt === null) return entries;
  return [...entries, { ...drafted, at: plan.approvedAt, by: plan.approvedBy, kind: 'plan-approved' }];
}

function visitEntry({ id, kind, label, startsAt, state, specialist, instruction }: PageVisit): TimelineEntry {
  const about = { visitId: id, visit: kind, label, state, specialist: specialist.name, instruction };
  return { at: startsAt, kind: 'visit', ...about };
}

function intakeEntries(intake: PageIntake): TimelineEntry[] {
  const intakeId = intake.id;
  const entries: TimelineEntry[] = [
    { at: intake.openedAt, kind: 'intake-opened', by: intake.openedBy, intakeId },
  ];
  if (intake.submittedAt === null) return entries;
  return [...entries, { at: intake.submittedAt, kind: 'intake-submitted', by: intake.submittedBy, intakeId }];
}
