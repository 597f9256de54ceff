import type { Day } from '@stratum/calendar';
import { type ReactNode, useState } from 'react';
import { timeline as words } from '../i18n/en/timeline';
import { ghostsOf } from './ghostsOf';
import { LaneNames } from './LaneNames';
import { Legend } from './Legend';
import { layPicture } from './layPicture';
import type { Held, Moving } from './Moving';
import { PlanPicture } from './PlanPicture';
import { PlanTable } from './PlanTable';
import { SessionDetail } from './SessionDetail';
import type { TimelinePlan, TimelineSession } from './types';
import { useMoreBeyond } from './useMoreBeyond';
import { useTodayInSight } from './useTodayInSight';
import { useWidth } from './useWidth';
import './timeline.css';

type Props = {
  plan: TimelinePlan;
  /** Makes sessions movable: by hand, or by M and the arrow keys. */
  move?: Moving | undefined;
  held?: Held | undefined;
  /** The plan as it would be with the held session on its day; where the sessions stand now becomes a trace. */
  preview?: TimelinePlan | undefined;
  /** Days on which sessions stood before, by session; drawn as traces. */
  ghosts?: Readonly<Record<string, Day>>;
  /** The chosen session; without it the picture keeps that itself. */
  chosen?: string;
  onChoose?: (sessionId: string | undefined) => void;
  /** What can be done with the chosen session, under its words. */
  actionFor?: (session: TimelineSession) => ReactNode;
};

/** The plan over time: one lane per course over the patient's skin cycles. The table below says the same. */
export function PlanTimeline(props: Props) {
  const { plan, move, held, preview, ghosts = {}, chosen, onChoose, actionFor } = props;
  const [box, width] = useWidth<HTMLDivElement>(900);
  const [own, setOwn] = useState<string>();
  const [table, setTable] = useState(false);
  const picture = layPicture(plan, width, preview);
  useTodayInSight(box, picture.scale, plan.today);
  useMoreBeyond(box, picture.scale.width - width);

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
          <PlanPicture
            {...{ plan, picture, move, held }}
            ghosts={preview ? ghostsOf(plan, preview) : ghosts}
            chosen={shown}
            onToggle={toggle}
          />
        </div>
      </div>
      {found && !held ? (
        <SessionDetail plan={plan} {...found} action={action} onClose={() => choose(undefined)} />
      ) : null}
      <div className="tl-foot">
        <Legend cycleDays={plan.cycle.days} present={states} />
        {move ? (
          <p className="tl-hint">
            <span>{words.hintMove}</span>
            <span>{words.hintTap}</span>
          </p>
        ) : null}
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
