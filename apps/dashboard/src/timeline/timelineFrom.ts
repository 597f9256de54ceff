import type { Day } from '@stratum/calendar';
import { sayMoment } from '../formats';
import { areas, rhythms } from '../i18n/en/protocols';
import { sayProtocol } from '../i18n/sayProtocol';
import type { TimelineEvent, TimelinePlan, TimelineSession } from './types';

type WireSession = Omit<TimelineSession, 'said'> & {
  readonly visit?: {
    readonly startsAt: string;
    readonly specialist?: { readonly name: string } | string | null;
    readonly room?: { readonly name: string } | string | null;
  } | null;
};

export type WirePlan = {
  /** Days of the estimated cycle; the server gives a range with its default. */
  readonly cycle: { readonly days?: number; readonly default?: number };
  readonly courses: readonly {
    readonly id: string;
    readonly protocolCode: string;
    readonly area?: string | null;
    readonly rhythm?: string | null;
    readonly sessions: readonly WireSession[];
  }[];
};

type Context = { readonly today: Day; readonly zone: string; readonly events?: readonly TimelineEvent[] };

/** The plan of `GET /plans/:id` as the picture takes it. Cycles count from the first treatment. */
export function timelineFrom(plan: WirePlan, { today, zone, events = [] }: Context): TimelinePlan {
  const courses = plan.courses.map((course) => ({
    id: course.id,
    name: sayProtocol(course.protocolCode),
    detail: [areas[course.area ?? ''], rhythms[course.rhythm ?? '']].filter(Boolean).join(', '),
    sessions: course.sessions.map((session) => ({ ...session, ...saidOf(session, zone, today) })),
  }));
  const days = courses.flatMap((course) =>
    course.sessions.map((one) => one.on ?? one.window?.ideal ?? today),
  );
  const from = days.reduce((first, day) => (day < first ? day : first), days[0] ?? today);
  return { today, cycle: { days: plan.cycle.days ?? plan.cycle.default ?? 29, from }, courses, events };
}

function saidOf({ visit }: WireSession, zone: string, today: Day): { said?: string } {
  if (!visit) return {};
  const names = [visit.specialist, visit.room].map((one) => (typeof one === 'string' ? one : one?.name));
  return { said: [sayMoment(visit.startsAt, zone, today), ...names].filter(Boolean).join(' · ') };
}
