import { sayDay } from '../formats';
import { decoration } from '../layout/decoration';
import { dayOf } from './dayOf';
import type { Scale } from './Scale';
import { sayFlag } from './saySession';
import type { TimelineSession } from './types';

type Props = { session: TimelineSession; today: string; scale: Scale; bottom: number };

const LETTER = 6.7;
const TOP = 9;

/** The day that a session is held over: a line through the lanes, and above it the day and how it fits. */
export function HeldLine({ session, today, scale, bottom }: Props) {
  const day = dayOf(session);
  if (!day) return null;
  const text = [sayDay(day, today), session.flag ? sayFlag(session.flag) : ''].filter(Boolean).join(' · ');
  const x = scale.x(day);
  const half = (text.length * LETTER) / 2 + 12;
  const middle = Math.min(Math.max(x, half + 2), scale.width - half - 2);
  return (
    <g className="tl-held" data-fit={session.flag?.kind ?? 'fits'} {...decoration}>
      <line x1={x} x2={x} y1={TOP} y2={bottom} />
      <rect x={middle - half} y={TOP - 9} width={half * 2} height={20} rx={10} />
      <text x={middle} y={TOP + 5.5} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
