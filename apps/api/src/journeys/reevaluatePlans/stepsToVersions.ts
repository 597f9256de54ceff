import { courseStepOf, type Protocol, type RunningCourse } from '@stratum/clinical';
import type { Gap, Occurrence, Separation } from '@stratum/timeline';
import { protocolOfSession } from '../../features/plans/protocolOfSession.js';
import type { StoredCourse, StoredPlan } from '../../features/plans/StoredPlan.js';
import type { VersionsOfPlan } from './VersionsOfPlan.js';

type Step = Extract<Occurrence, { kind: 'step-changed' }>;

/**
 * How the open sessions of a plan are tied once its courses go on with other versions.
 * @param plan as it was
 * @param next the same with the new versions
 */
export function stepsToVersions(
  plan: StoredPlan,
  next: StoredPlan,
  versions: VersionsOfPlan,
): readonly Step[] {
  const rulesChanged = plan.rulebookId !== next.rulebookId;
  return next.courses
    .filter((course, i) => rulesChanged || course.protocolId !== plan.courses[i]?.protocolId)
    .filter(({ id }) => plan.sessions.some((one) => one.courseId === id && isOpen(one)))
    .map((course) => stepOf(course, plan, next, versions));
}

const isOpen = ({ state }: StoredPlan['sessions'][number]) => state === 'planned' || state === 'booked';

function stepOf(course: StoredCourse, plan: StoredPlan, next: StoredPlan, versions: VersionsOfPlan): Step {
  const to = protocolNow(course, versions);
  const others = next.courses
    .filter(({ id }) => id !== course.id)
    .map((other) => running(other, next, protocolNow(other, versions)));
  const step = courseStepOf(running(course, plan, lastDoneWith(course, next, versions) ?? to), to, others, {
    cycle: next.cycle,
    rulebook: versions.signed.rulebook?.definition ?? versions.rulebook,
    ...(course.rhythm === null ? {} : { rhythm: course.rhythm }),
  });
  const gaps = step.gaps.filter(({ from, to: end }) => from !== end);
  return {
    kind: 'step-changed',
    course: course.id,
    gaps: [...gaps, ...gapsOfTheUntied(course, plan, gaps)],
    separations: step.separations.map((one) => neverCloser(one, plan)),
  };
}

function running({ id, area }: StoredCourse, { sessions }: StoredPlan, protocol: Protocol): RunningCourse {
  const own = sessions.filter(({ courseId, state }) => courseId === id && state !== 'skipped');
  return {
    ...{ id, protocol, area },
    sessions: own.map((one) => ({
      ...{ key: one.id, ordinal: one.ordinal, kind: one.kind },
      done: one.state === 'done',
    })),
  };
}

function protocolNow({ protocolCode, protocolId }: StoredCourse, versions: VersionsOfPlan): Protocol {
  const current = versions.signed.protocols.get(protocolCode);
  return current?.id === protocolId ? current.definition : (versions.protocols.get(protocolId) as Protocol);
}

/** What the skin heals from: the version of the latest session that was done. */
function lastDoneWith(course: StoredCourse, next: StoredPlan, versions: VersionsOfPlan): Protocol | null {
  const done = next.sessions.filter(({ courseId, state }) => courseId === course.id && state === 'done');
  const last = done.sort((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? -1 : 1)).at(-1);
  if (last === undefined) return null;
  return last.own === null
    ? protocolNow(course, versions)
    : protocolOfSession(last, course, versions.protocols);
}

/** A session that the new version knows no place for, such as a maintenance, stays tied as it was. */
function gapsOfTheUntied(course: StoredCourse, plan: StoredPlan, gaps: Step['gaps']): readonly Gap[] {
  const own = plan.sessions.filter(({ courseId }) => courseId === course.id);
  const tied = new Set(gaps.map(({ to }) => to));
  const untied = new Set(own.filter((one) => isOpen(one) && !tied.has(one.id)).map(({ id }) => id));
  const ids = new Set(own.map(({ id }) => id));
  return plan.constraints.gaps.filter(({ from, to }) => ids.has(from) && untied.has(to));
}

/** What was done under the old figures keeps the distance that they asked for as well. */
function neverCloser(separation: Separation, { sessions, constraints }: StoredPlan): Separation {
  const { a, b } = separation;
  const isDone = sessions.some(({ id, state }) => (id === a || id === b) && state === 'done');
  if (!isDone) return separation;
  const before = constraints.separations.find((one) => isPair(one, a, b));
  if (before === undefined) return separation;
  const [ifAFirst, ifBFirst] =
    before.a === a ? [before.ifAFirst, before.ifBFirst] : [before.ifBFirst, before.ifAFirst];
  return {
    ...separation,
    ifAFirst: Math.max(separation.ifAFirst, ifAFirst),
    ifBFirst: Math.max(separation.ifBFirst, ifBFirst),
  };
}

const isPair = (one: Separation, a: string, b: string) =>
  (one.a === a && one.b === b) || (one.a === b && one.b === a);
