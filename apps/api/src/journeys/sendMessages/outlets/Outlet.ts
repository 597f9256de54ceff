import type { Letter } from '../letter/Letter.js';

/** One way out of the house. */
export interface Outlet {
  readonly name: 'smtp' | 'twilio';
  /** @throws NotDelivered */
  deliver(letter: Letter): Promise<void>;
}
