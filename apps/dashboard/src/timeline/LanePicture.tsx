import type { Day } from '@stratum/calendar';
import type { KeyboardEvent } from 'react';
import { dates } from '../i18n/en/dates';
import { decoration } from '../layout/decoration';
import { dayOf } from './dayOf';
import { Healing } from './Healing';
import { isMovable } from './isMovable';
import { LandingDays } from './LandingDays';
import type { Lane } from './layLanes';
import type { Held } from './Moving';
import type { Scale } from './Scale';
import { SessionMark } from './SessionMark';
import { saySession } from './saySession';
import type { useMoving } from './useMoving';
import { WindowBar } from './WindowBar';

type Props = {
  lane: Lane;
  scale: Scale;
  color: string;
  today: Day;
  focused: string | undefined;
  chosen: string | undefined;
  ghosts: Readonly<Record<string, Day>>;
  moving: ReturnType<typeof useMoving> | undefined;
  held: Held | undefined;
  onChoose: (id: string) => void;
  onFocus: (id: string) => void;
  onKeyDown: (id: string) => (event: KeyboardEvent) => void;
};

/** One course: its line through the sessions, windows, healing days and marks. */
export function LanePicture(props: Props) {
  const { lane, scale, color, today, focused, chosen, ghosts, moving, held } = props;
  const drawn = lane.places.flatMap((place) => {
    const day = dayOf(place.session);
    return day ? [{ ...place, day, x: scale.x(day) }] : [];
  });
  const inHand = drawn.find(({ session }) => session.id === held?.sessionId);
  return (
    <g>
      {inHand ? <LandingDays session={inHand.session} lane={lane} scale={scale} /> : null}
      <line
        className="tl-lane-line"
        x1={0}
        x2={scale.width}
        y1={lane.y + lane.height}
        y2={lane.y + lane.height}
      />
      {drawn.map(({ session, y }) => (
        <Healing key={session.id} session={session} scale={scale} y={y} />
      ))}
      <path className="tl-thread" style={{ color }} d={thread(drawn)} />
      {drawn.map(({ session, windowY }) => (
        <WindowBar key={session.id} session={session} scale={scale} y={windowY} color={color} />
      ))}
      {drawn.map(({ session, y, x }) => (
        <Ghost key={session.id} from={ghosts[session.id]} scale={scale} x={x} y={y} />
      ))}
      {drawn.map(({ session, y, labelY, x, day }) => (
        <SessionMark
          key={session.id}
          session={session}
          x={x}
          y={y}
          labelY={labelY}
          label={short(day)}
          said={saySession(session, lane.course, today)}
          color={color}
          tabIndex={session.id === focused ? 0 : -1}
          chosen={session.id === chosen}
          held={session.id === held?.sessionId}
          movable={moving !== undefined && isMovable(session)}
          onChoose={() => moving?.wasMoved() || props.onChoose(session.id)}
          onFocus={() => props.onFocus(session.id)}
          onKeyDown={props.onKeyDown(session.id)}
          onPointerDown={(event) => moving?.start(session)(event)}
        />
      ))}
    </g>
  );
}

/** Where a session stood before: the trace of a re-alignment. */
function Ghost({ from, scale, x, y }: { from: Day | undefined; scale: Scale; x: number; y: number }) {
  if (!from) return null;
  return (
    <g className="tl-ghost" {...decoration}>
      <line x1={scale.x(from)} x2={x} y1={y} y2={y} />
      <circle cx={scale.x(from)} cy={y} r={9} />
    </g>
  );
}

function short(day: Day): string {
  return `${Number(day.slice(8))} ${dates.months[Number(day.slice(5, 7)) - 1]}`;
}

/** A soft line from mark to mark. */
function thread(points: readonly { x: number; y: number }[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M ${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C ${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join(' ');
}
