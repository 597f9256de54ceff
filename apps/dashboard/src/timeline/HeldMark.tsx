import { dates } from '../i18n/en/dates';
import { decoration } from '../layout/decoration';
import { dayOf } from './dayOf';
import { HeldLine } from './HeldLine';
import type { Place } from './layLanes';
import { MarkShape } from './MarkShape';
import type { Scale } from './Scale';

type Props = { place: Place; color: string; today: string; scale: Scale; bottom: number };

/** What is held, over everything else; the session itself keeps its place in the drawing, and the focus. */
export function HeldMark({ place: { session, y, labelY }, color, today, scale, bottom }: Props) {
  const day = dayOf(session);
  if (!day) return null;
  const x = scale.x(day);
  const label = `${Number(day.slice(8))} ${dates.months[Number(day.slice(5, 7)) - 1]}`;
  return (
    <>
      <HeldLine session={session} today={today} scale={scale} bottom={bottom} />
      <g className="tl-session tl-lifted" data-state={session.state} style={{ color }} {...decoration}>
        <circle className="tl-lift" cx={x} cy={y} r={19} />
        <MarkShape {...{ session, x, y, labelY, label }} />
      </g>
    </>
  );
}
