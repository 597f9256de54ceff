import type { Opening } from '../openings/Opening';
import type { Named } from '../Visit';

/** What a move would be answered with, as `POST /visits/:id/move/foresee` gives it. */
export interface ForeseenMove {
  /** As it is; with a written reason; with one by somebody else; or not at all. */
  readonly way: 'free' | 'with-reason' | 'by-others' | 'no';
  readonly refusal: {
    readonly status: number;
    readonly code: string;
    readonly message: string;
    readonly details: Readonly<Record<string, unknown>>;
  } | null;
  /** Who can decide it instead. */
  readonly ask: readonly Named[];
  readonly nearest: readonly Opening[];
}
