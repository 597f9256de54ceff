import type { Rule } from './Rule.js';
import type { Window } from './Window.js';

/** The order chosen for two open sessions that keep a separation. */
export interface ChosenOrder {
  readonly a: string;
  readonly b: string;
  readonly first: string;
}

/** Windows of every planned and booked session by id, but for those that wait, or an irreducible set of rules that cannot all hold. */
export type Solution =
  | {
      readonly ok: true;
      readonly windows: Readonly<Record<string, Window>>;
      readonly orders: readonly ChosenOrder[];
      /** Sessions without a day until a hold is lifted, with the rule they wait for. */
      readonly waiting: Readonly<Record<string, Rule>>;
    }
  | { readonly ok: false; readonly conflict: readonly Rule[] };
