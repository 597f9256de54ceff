import type { Opening } from '@stratum/scheduling';
import type { OpeningReply } from '../findOpenings/OpeningReply.js';
import { tellOpening } from '../findOpenings/tellOpening.js';
import type { Series } from './Series.js';

/** An opening for a session of a series, with how far it lies from the session's window. */
export function openingReply(series: Series, session: string, opening: Opening): OpeningReply {
  const window = series.errands.get(session)?.sessions[0]?.window ?? null;
  return tellOpening(opening, series.staffing, window);
}
