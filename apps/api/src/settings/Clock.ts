/** The one clock of a process, so that a test can say what time it is. */
export class Clock {
  /** Milliseconds since 1970. */
  now(): number {
    return Date.now();
  }
}
