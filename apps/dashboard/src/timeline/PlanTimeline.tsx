import { addDays, type Day } from '@stratum/calendar';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { timeline as words } from '../i18n/en/timeline';
import { AXIS_HEIGHT, Axis } from './Axis';
import { CycleBands, RIBBON_HEIGHT } from './CycleBands';
import { courseColor } from './courseColor';
import { dayOf } from './dayOf';
import { EVENT_ROW, EventFlags } from './EventFlags';
import { LanePicture } from './LanePicture';
import { Legend } from './Legend';
import { layEvents } from './layEvents';
import { layLanes } from './layLanes';
import { makeScale } from './makeScale';
import { nextSession } from './nextSession';
import { Patterns } from './Patterns';
import { PlanTable } from './PlanTable';
import { SessionDetail } from './SessionDetail';
import { spanOf } from './spanOf';
import { TodayLine } from './TodayLine';
import type { TimelinePlan, TimelineSession } from './types';
import { isMovable, type OnMove, useMoving } from './useMoving';
import { useTodayInSight } from './useTodayInSight';
import { useWidth } from './useWidth';
import './timeline.css';

type Props = {
  plan: TimelinePlan;
  /** Makes sessions movable, by hand and by Shift with the arrow keys. Called while moving and when done. */
  onMove?: OnMove;
  /** Days on which sessions stood before, by session; drawn as traces. */
  ghosts?: Readonly<Record<string, Day>>;
  /** The chosen session; without it the picture keeps that itself. */
  chosen?: string;
  onChoose?: (sessionId: string | undefined) => void;
  /** What can be done with the chosen session, under its words. */
  actionFor?: (session: TimelineSession) => ReactNode;
};

/** The plan over time: one lane per course over the patient's skin cycles. The table below says the same. */
export function PlanTimeline({ plan, onMove, ghosts = {}, chosen, onChoose, actionFor }: Props) {
  const [box, width] = useWidth<HTMLDivElement>(900);
  const svg = useRef<SVGSVGElement>(null);
  const [own, setOwn] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const [table, setTable] = useState(false);
  const { first, last } = spanOf(plan);
  const scale = makeScale(first, last, width);
  const moving = useMoving(svg, scale, onMove);
  useTodayInSight(box, scale, plan.today);

  const eventTop = AXIS_HEIGHT + RIBBON_HEIGHT;
  const events = layEvents(plan.events ?? [], scale);
  const top = eventTop + 8 + events.rows * EVENT_ROW;
  const lanes = layLanes(plan.courses, scale.perDay, top);
  const bottom = lanes.reduce((y, lane) => Math.max(y, lane.y + lane.height), top);
  const sessions = plan.courses.flatMap((course) => course.sessions);
  const shown = chosen ?? own;
  const found = plan.courses.flatMap((course) =>
    course.sessions.filter(({ id }) => id === shown).map((session) => ({ course, session })),
  )[0];
  const stop = sessions.some(({ id }) => id === focused) ? focused : firstOpen(sessions)?.id;

  const choose = (id: string | undefined) => {
    setOwn(id);
    onChoose?.(id);
  };
  const press = (id: string) => (event: KeyboardEvent) => {
    const session = sessions.find((one) => one.id === id);
    const day = session && dayOf(session);
    if (event.key === 'Enter' || event.key === ' ') choose(id === shown ? undefined : id);
    else if (onMove && session && day && event.shiftKey && isMovable(session) && STEPS[event.key]) {
      onMove(id, addDays(day, STEPS[event.key] ?? 0), true);
    } else {
      const next = nextSession(plan.courses, id, event.key);
      if (!next) return;
      setFocused(next.id);
      svg.current?.querySelector<SVGGElement>(`[data-session="${next.id}"]`)?.focus();
    }
    event.preventDefault();
  };
  return (
    <div className="tl">
      <div className="tl-frame">
        <ul className="tl-names">
          <li className="tl-head" style={{ height: eventTop, paddingTop: AXIS_HEIGHT }}>
            {words.cycleHead(plan.cycle.days)}
          </li>
          <li className="tl-gap" style={{ height: top - eventTop }} aria-hidden="true" />
          {lanes.map(({ course, height }, index) => (
            <li key={course.id} style={{ height }}>
              <i style={{ background: courseColor(index) }} />
              <span>
                <strong>{course.name}</strong>
                {course.detail ? <small>{course.detail}</small> : null}
              </span>
            </li>
          ))}
        </ul>
        <div className="tl-scroll" ref={box} tabIndex={scale.width > width ? 0 : undefined}>
          {/* biome-ignore lint/a11y/useSemanticElements: the picture groups its sessions */}
          <svg
            ref={svg}
            width={scale.width}
            height={bottom + 6}
            role="group"
            aria-label={`${words.picture}. ${onMove ? words.helpMove : words.help}`}
          >
            <Patterns />
            <CycleBands scale={scale} cycle={plan.cycle} top={AXIS_HEIGHT} bottom={bottom} />
            <TodayLine today={plan.today} scale={scale} top={10} bottom={bottom} />
            <Axis scale={scale} top={eventTop} bottom={bottom} />
            <EventFlags places={events.places} today={plan.today} y={eventTop + 6} bottom={bottom} />
            {lanes.map((lane, index) => (
              <LanePicture
                key={lane.course.id}
                lane={lane}
                scale={scale}
                color={courseColor(index)}
                today={plan.today}
                focused={stop}
                chosen={shown}
                ghosts={ghosts}
                moving={onMove ? moving : undefined}
                onChoose={(id) => choose(id === shown ? undefined : id)}
                onFocus={setFocused}
                onKeyDown={press}
              />
            ))}
          </svg>
        </div>
      </div>
      {found ? (
        <SessionDetail
          plan={plan}
          {...found}
          action={actionFor?.(found.session)}
          onClose={() => choose(undefined)}
        />
      ) : null}
      <div className="tl-foot">
        <Legend cycleDays={plan.cycle.days} present={new Set(sessions.map(({ state }) => state))} />
        <button type="button" className="tl-toggle" aria-expanded={table} onClick={() => setTable(!table)}>
          {table ? words.hideTable : words.showTable}
        </button>
      </div>
      <PlanTable plan={plan} hidden={!table} />
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The session that the Tab key meets first: the next one that is still open. */
function firstOpen(sessions: readonly TimelineSession[]): TimelineSession | undefined {
  return sessions.find((session) => session.state === 'planned' || session.state === 'booked') ?? sessions[0];
}
