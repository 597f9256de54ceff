/** An answer that a session still waits for: never given, or too old on its day. */
export interface AwaitedAnswer {
  readonly code: string;
  readonly reason: 'unknown' | 'aged';
  readonly saidOn: string | null;
  /** The first day on which it is to be asked again. */
  readonly askFrom: string | null;
}
