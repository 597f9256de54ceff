import { AXIS_HEIGHT } from './Axis';
import { RIBBON_HEIGHT } from './CycleBands';
import { EVENT_ROW } from './EventFlags';
import { type EventPlace, layEvents } from './layEvents';
import { type Lane, layLanes } from './layLanes';
import { makeScale } from './makeScale';
import type { Scale } from './Scale';
import { spanOf } from './spanOf';
import type { TimelinePlan } from './types';

export type Picture = {
  readonly scale: Scale;
  readonly events: readonly EventPlace[];
  readonly lanes: readonly Lane[];
  /** Where events and lanes begin, and where the last lane ends, in pixels from the top. */
  readonly eventTop: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * Where everything of a plan stands in a picture of so many pixels.
 * @param preview the plan as it would be: it is laid over the same days, so that nothing jumps under a hand
 */
export function layPicture(plan: TimelinePlan, width: number, preview?: TimelinePlan): Picture {
  const { first, last } = spanOf(plan);
  const scale = makeScale(first, last, width, preview && spanOf(preview).last);
  const { places, rows } = layEvents(plan.events ?? [], scale);
  const eventTop = AXIS_HEIGHT + RIBBON_HEIGHT;
  const top = eventTop + 8 + rows * EVENT_ROW;
  const lanes = layLanes(plan.courses, scale.perDay, top, preview?.courses);
  const bottom = lanes.reduce((y, lane) => Math.max(y, lane.y + lane.height), top);
  return { scale, events: places, lanes, eventTop, top, bottom };
}
