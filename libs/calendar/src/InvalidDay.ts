/** Thrown where a text is not a calendar day that exists, such as `2026-02-30`. */
export class InvalidDay extends Error {
  readonly code = 'invalid_day';
  constructor(readonly text: string) {
    super(`"${text}" is not a day of the calendar (YYYY-MM-DD)`);
    this.name = 'InvalidDay';
  }
}
