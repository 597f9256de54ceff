/** Thrown where a rulebook lacks a number that a rule needs: better no advice than a guess. */
export class MissingFigure extends Error {
  readonly code = 'missing_figure';
  constructor(
    readonly rule: string,
    readonly figure: string,
  ) {
    super(`The rulebook has no figure "${figure}" for "${rule}"`);
    this.name = 'MissingFigure';
  }
}
