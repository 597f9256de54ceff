import type { Params } from '../vocabulary/Params.js';

/** Thrown where a chosen course cannot be drafted; `reason` says why. */
export class InvalidCourse extends Error {
  readonly code = 'invalid_course';
  constructor(
    readonly protocol: string,
    readonly reason: 'blocked' | 'sessions_out_of_range' | 'area_not_of_protocol',
    readonly params: Params,
  ) {
    super(`No course of "${protocol}" can be drafted: ${reason}`);
    this.name = 'InvalidCourse';
  }
}
