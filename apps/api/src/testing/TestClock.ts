import { Clock } from '../settings/Clock.js';

/** A clock that stands still until the test moves it; it starts on Monday, 2 March 2026, 08:00 UTC. */
export class TestClock extends Clock {
  private time = Date.parse('2026-03-02T08:00:00Z');

  override now(): number {
    return this.time;
  }

  set(instant: string): void {
    this.time = Date.parse(instant);
  }

  advance(milliseconds: number): void {
    this.time += milliseconds;
  }
}
