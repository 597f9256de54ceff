/** Thrown where a code names no protocol of the catalogue. */
export class UnknownProtocol extends Error {
  readonly code = 'unknown_protocol';
  constructor(readonly protocol: string) {
    super(`The catalogue has no protocol "${protocol}"`);
    this.name = 'UnknownProtocol';
  }
}
