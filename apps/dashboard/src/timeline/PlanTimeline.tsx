import type { Day } from '@stratum/calendar';
import { type ReactNode, useState } from 'react';
import { timeline as words } from '../i18n/en/timeline';
import { LaneNames } from './LaneNames';
import { Legend } from './Legend';
import { layPicture } from './layPicture';
import { PlanPicture } from './PlanPicture';
import { PlanTable } from './PlanTable';
import { SessionDetail } from './SessionDetail';
import type { TimelinePlan, TimelineSession } from './types';
import type { OnMove } from './useMoving';
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
  const [own, setOwn] = useState<string>();
  const [table, setTable] = useState(false);
  const picture = layPicture(plan, width);
  useTodayInSight(box, picture.scale, plan.today);

  const shown = chosen ?? own;
  const found = foundIn(plan, shown);
  const choose = (id: string | undefined) => {
    setOwn(id);
    onChoose?.(id);
  };
  const toggle = (id: string) => choose(id === shown ? undefined : id);
  const action = found ? actionFor?.(found.session) : null;
  const states = new Set(plan.courses.flatMap(({ sessions }) => sessions.map(({ state }) => state)));
  return (
    <div className="tl">
      <div className="tl-frame">
        <LaneNames picture={picture} cycleDays={plan.cycle.days} />
        <div className="tl-scroll" ref={box} tabIndex={picture.scale.width > width ? 0 : undefined}>
          <PlanPicture {...{ plan, picture, ghosts, onMove }} chosen={shown} onToggle={toggle} />
        </div>
      </div>
      {found ? (
        <SessionDetail plan={plan} {...found} action={action} onClose={() => choose(undefined)} />
      ) : null}
      <div className="tl-foot">
        <Legend cycleDays={plan.cycle.days} present={states} />
        <button type="button" className="tl-toggle" aria-expanded={table} onClick={() => setTable(!table)}>
          {table ? words.hideTable : words.showTable}
        </button>
      </div>
      <PlanTable plan={plan} hidden={!table} />
    </div>
  );
}

function foundIn(plan: TimelinePlan, id: string | undefined) {
  return plan.courses.flatMap((course) =>
    course.sessions.filter((session) => session.id === id).map((session) => ({ course, session })),
  )[0];
}
