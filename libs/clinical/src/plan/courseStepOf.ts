import type { Protocol, Rhythm } from '../catalogue/Protocol.js';
import type { Rulebook } from '../catalogue/Rulebook.js';
import type { Cycle } from '../gaps/cycleOf.js';
import { gapsOf } from '../gaps/gapsOf.js';
import { maintenanceOf } from '../gaps/maintenanceOf.js';
import type { Area } from '../vocabulary/Area.js';
import type { DraftGap, DraftSeparation, DraftSession } from './DraftPlan.js';
import { gapsOfCourse, hardGaps } from './gapsOfCourse.js';
import { separationsOf } from './separationsOf.js';

/** A course of a plan that is under way; keys are the ids of its sessions, skipped ones left out. */
export interface RunningCourse {
  readonly id: string;
  readonly protocol: Protocol;
  readonly area: Area;
  readonly sessions: readonly (DraftSession & { readonly done: boolean })[];
}

/** How a course is tied once its open sessions take another protocol, in the form that the timeline takes. */
export interface DraftStep {
  readonly course: string;
  readonly gaps: readonly Omit<DraftGap, 'hard'>[];
  readonly separations: readonly DraftSeparation[];
}

/**
 * The gaps and separations of a course whose open sessions go on with another strength or protocol.
 * After the last session done with the old one both protocols' shortest gaps hold, and the old one's healing.
 */
export function courseStepOf(
  course: RunningCourse,
  to: Protocol,
  others: readonly RunningCourse[],
  {
    cycle,
    rulebook,
    rhythm,
  }: { readonly cycle: Cycle; readonly rulebook: Rulebook; readonly rhythm?: Rhythm },
): DraftStep {
  const between = gapsOf(to, cycle, rhythm);
  const ties = gapsOfCourse(to, course.sessions, between, maintenanceOf(to, cycle));
  const isDone = (key: string) => course.sessions.some((session) => session.key === key && session.done);
  const gaps = ties
    .filter((gap) => !isDone(gap.to))
    .flatMap((gap) =>
      gap.rule.code === 'shortest-gap' && isDone(gap.from) ? [gap, ...oldGaps(course, gap)] : [gap],
    );
  const changed = { course, protocol: to };
  const separations = others.flatMap((other) =>
    separationsOf([changed, { course: other, protocol: other.protocol }], rulebook),
  );
  return { course: course.id, gaps: gaps.map(({ hard: _, ...gap }) => gap), separations };
}

const oldGaps = ({ protocol }: RunningCourse, { from, to }: DraftGap) => hardGaps(protocol, from, to);
