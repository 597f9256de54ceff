import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { giveUpPlans } from '../journeys/reevaluatePlans/giveUpPlans.js';
import { reevaluatePlans } from '../journeys/reevaluatePlans/reevaluatePlans.js';
import { Queue } from '../queue/Queue.js';
import { Clock } from '../settings/Clock.js';

/** Looks at plans again when figures were signed, as long as the process runs. */
@Injectable()
export class Reevaluator implements OnApplicationBootstrap {
  constructor(
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.queue.work('reevaluate', {
      perform: (tx, job) => reevaluatePlans(tx, job, this.clock.now()),
      giveUp: giveUpPlans,
    });
  }
}
