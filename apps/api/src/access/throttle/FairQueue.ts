/** More of them are waiting than anybody should have to wait for. */
export class QueueFull extends Error {
  readonly code = 'queue_full';
}

/**
 * Lets a few pieces of work run at once; the others wait, and those of different origins take turns, so that many
 * of one origin do not keep the one of another waiting.
 */
export class FairQueue {
  private readonly waiting = new Map<string, (() => void)[]>();
  private count = 0;
  private running = 0;

  /**
   * @param width how many run at once
   * @param longest how many may wait
   */
  constructor(
    private readonly width: number,
    private readonly longest: number,
  ) {}

  /** @throws QueueFull */
  async run<Result>(origin: string, work: () => Promise<Result>): Promise<Result> {
    if (this.running < this.width) this.running++;
    else await this.turn(origin);
    try {
      return await work();
    } finally {
      this.next();
    }
  }

  private turn(origin: string): Promise<void> {
    if (this.count >= this.longest) throw new QueueFull();
    this.count++;
    return new Promise((resolve) => {
      const own = this.waiting.get(origin);
      if (own) own.push(resolve);
      else this.waiting.set(origin, [resolve]);
    });
  }

  /** Hands the place on to the origin that has waited longest for a turn, and sends it to the end of the row. */
  private next(): void {
    const [first] = this.waiting;
    if (first === undefined) {
      this.running--;
      return;
    }
    const [origin, own] = first;
    const go = own.shift();
    this.waiting.delete(origin);
    if (own.length > 0) this.waiting.set(origin, own);
    this.count--;
    go?.();
  }
}
