/**
 * A letter that was not taken on: `refused` for good, `later` when it may be tried again because nobody has it, and
 * `unclear` when the other side may have it and did not say so.
 */
export class NotDelivered extends Error {
  readonly code: string;

  constructor(readonly outcome: 'refused' | 'later' | 'unclear') {
    super(`the letter was not delivered: ${outcome}`);
    this.name = 'NotDelivered';
    this.code = `delivery_${outcome}`;
  }
}
