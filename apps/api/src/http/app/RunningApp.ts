import type { INestApplication } from '@nestjs/common';

/** The application as a whole, for the one room that describes it. */
export class RunningApp {
  app?: INestApplication;
}
