import type { PageIntake } from './PageIntake.js';
import type { PagePlan } from './PagePlan.js';
import type { PageVisit } from './PageVisit.js';
import type { TimelineEntry } from './TimelineEntry.js';

const MOST_ENTRIES = 200;

/** What the page holds already, as entries of its timeline. */
export interface TimelineSources {
  readonly plans: readonly PagePlan[];
  readonly visits: readonly PageVisit[];
  /** Only for readers of the chart. */
  readonly intakes: readonly PageIntake[];
  readonly happenings: readonly TimelineEntry[];
  /** When the patient was registered, for readers of the chart. */
  readonly registeredAt: Date | null;
}

/** Everything with a moment, the latest first. */
export function timelineOf(sources: TimelineSources): TimelineEntry[] {
  const { plans, visits, intakes, happenings, registeredAt } = sources;
  const entries: TimelineEntry[] = [
    ...plans.flatMap(planEntries),
    ...visits.map(visitEntry),
    ...intakes.flatMap(intakeEntries),
    ...happenings,
  ];
  if (registeredAt !== null) entries.push({ at: registeredAt.toISOString(), kind: 'registered' });
  return entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, MOST_ENTRIES);
}

function planEntries(plan: PagePlan): TimelineEntry[] {
  const planId = plan.id;
  const protocols = plan.courses.map(({ protocolCode }) => protocolCode);
  const drafted = { at: plan.draftedAt, by: plan.draftedBy, planId, protocols };
  const entries: TimelineEntry[] = [{ ...drafted, kind: 'plan-drafted' }];
  if (plan.approvedAt === null) return entries;
  return [...entries, { ...drafted, at: plan.approvedAt, by: plan.approvedBy, kind: 'plan-approved' }];
}

function visitEntry({ id, kind, label, startsAt, state, specialist }: PageVisit): TimelineEntry {
  return { at: startsAt, kind: 'visit', visitId: id, visit: kind, label, state, specialist: specialist.name };
}

function intakeEntries(intake: PageIntake): TimelineEntry[] {
  const intakeId = intake.id;
  const entries: TimelineEntry[] = [
    { at: intake.openedAt, kind: 'intake-opened', by: intake.openedBy, intakeId },
  ];
  if (intake.submittedAt === null) return entries;
  return [...entries, { at: intake.submittedAt, kind: 'intake-submitted', by: intake.submittedBy, intakeId }];
}
