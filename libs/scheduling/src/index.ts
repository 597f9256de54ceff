export type { Availability, DayHours, FreeTime, WeeklyHours } from './Availability.js';
export { alternativesFor } from './alternativesFor.js';
export type { Claim } from './Claim.js';
export { checkPlacement, type Placement, type PlacementVisit } from './checkPlacement.js';
export { claimsOf } from './claimsOf.js';
export { fewCandidates } from './fewCandidates.js';
export { findOpenings, type OpeningSearch } from './findOpenings.js';
export {
  type FreedTimeFit,
  type FreedTimeReason,
  type FreedTimeRequest,
  fitFreedTime,
  type Waiting,
} from './fitFreedTime.js';
export { freeTime } from './freeTime.js';
export { isBestAnywhere } from './isBestAnywhere.js';
export { isBestWithAnybody } from './isBestWithAnybody.js';
export { nearIdeal } from './nearIdeal.js';
export type { Opening } from './Opening.js';
export type { PlacementCode, PlacementProblem } from './PlacementProblem.js';
export type { Preference } from './Preference.js';
export { proposeSeries } from './proposeSeries.js';
export type { RescueCost, RescueLine, RescueProposal, WayOut } from './RescueProposal.js';
export type { BookedVisit, Outage, RescueRequest, RescueVisit } from './RescueRequest.js';
export { isTouched, rescueDay } from './rescueDay.js';
export type { Placed, SeriesProposal, Unplaced, UnplacedCode } from './SeriesProposal.js';
export type {
  FixedSession,
  HardGap,
  HardSeparation,
  SeriesRequest,
  SeriesSession,
  Step,
} from './SeriesRequest.js';
export { shapeOf, type VisitNeeds } from './shapeOf.js';
export { type ShiftConflict, type ShiftProposal, type ShiftRequest, shiftDay } from './shiftDay.js';
export type { Part, ResourceRole, VisitShape } from './VisitShape.js';
