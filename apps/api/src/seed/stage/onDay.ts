import { type Day, instantAt } from '@stratum/calendar';
import type { Stage } from './Stage.js';

/** Milliseconds since 1970 at a minute of a day in the zone of the clinic. */
export const onDay = ({ zone }: Pick<Stage, 'zone'>, day: Day, minuteOfDay: number): number =>
  instantAt(day, minuteOfDay, zone);
