import { ApiError } from '../../wire/ApiError';

const codes: readonly string[] = [
  'opening_taken',
  'placement_refused',
  'finding_blocks',
  'override_not_permitted',
];

/** A step that cannot be taken back because the visit cannot have its time again. */
export const isRefusedPlace = (error: unknown): error is ApiError =>
  error instanceof ApiError && codes.includes(error.code);
