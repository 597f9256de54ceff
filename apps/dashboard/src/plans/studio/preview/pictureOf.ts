import type { TimelinePlan, TimelineSession } from '../../../timeline/types';
import { nameEvents } from '../../nameEvents';
import type { PlanView } from '../../PlanView';
import type { MovePreview } from './previewMove';

/** The picture of a plan as it would be: the held session on its day, the open ones where they would go. */
export function pictureOf(picture: TimelinePlan, plan: PlanView, preview: MovePreview): TimelinePlan {
  const named = nameEvents(plan.patientEvents);
  const unfit = new Map(preview.flags.map((flag) => [flag.sessionId, flag]));
  const solved = preview.conflict.length === 0;
  const moved = (session: TimelineSession): TimelineSession => {
    const flag = flagOf(unfit.get(session.id));
    if (session.id === preview.sessionId) {
      const { said: _, ...rest } = session;
      return { ...rest, on: preview.day, window: windowOf(session), flag: fitFlag(preview) };
    }
    if (session.state === 'done' || session.state === 'skipped') return session;
    return { ...session, window: windowOf(session), flag };
  };
  const windowOf = ({ id, window }: TimelineSession): TimelineSession['window'] => {
    const next = preview.windows[id];
    if (!next) return solved ? null : window;
    const list = (bound: keyof typeof next.because) =>
      next.because[bound].map((reason) => ({ ...reason, rule: named(reason.rule) }));
    return { ...next, because: { earliest: list('earliest'), ideal: list('ideal'), latest: list('latest') } };
  };
  return {
    ...picture,
    courses: picture.courses.map((course) => ({ ...course, sessions: course.sessions.map(moved) })),
  };
}

function flagOf(flag: MovePreview['flags'][number] | undefined): TimelineSession['flag'] {
  return flag ? { kind: flag.kind, days: flag.days } : null;
}

function fitFlag({ fit: { kind, days } }: MovePreview): TimelineSession['flag'] {
  if (kind === 'fits') return null;
  return kind === 'drift' ? { kind, days } : { kind: 'too-early', days };
}
