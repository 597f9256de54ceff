import type { Step } from '@stratum/scheduling';

/** Minutes between the starts that are offered. A visit may be booked at any whole minute. */
export const STEP: Step = 15;
