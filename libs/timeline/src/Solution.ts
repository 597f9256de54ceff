import type { Rule } from './Rule.js';
import type { Window } from './Window.js';

/** The order chosen for two open sessions that keep a separation. */
export interface ChosenOrder {
  readonly a: string;
  readonly b: string;
  readonly first: string;
}

/** Windows of every planned and booked session by id, or an irreducible set of rules that cannot all hold. */
export type Solution =
  | {
      readonly ok: true;
      readonly windows: Readonly<Record<string, Window>>;
      readonly orders: readonly ChosenOrder[];
    }
  | { readonly ok: false; readonly conflict: readonly Rule[] };
