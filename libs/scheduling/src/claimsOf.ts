import type { Claim } from './Claim.js';
import type { Opening } from './Opening.js';
import type { VisitShape } from './VisitShape.js';

/** What a visit of a shape takes when it is booked at an opening, buffers included. */
export function claimsOf(
  { parts }: VisitShape,
  { start, specialist, room, devices }: Pick<Opening, 'start' | 'specialist' | 'room' | 'devices'>,
): readonly Claim[] {
  let device = 0;
  return parts.flatMap(({ role, candidates, from, to }) => {
    const chosen = {
      specialist: () => specialist,
      room: () => room,
      device: () => devices[device++] ?? null,
      patient: () => candidates[0] ?? null,
    };
    const resource = chosen[role]();
    return resource === null ? [] : [{ resource, role, from: start + from, to: start + to }];
  });
}
