import { Foundation1795305600000 } from './1795305600000-Foundation.js';
import { IntakeDifferences1795381200000 } from './1795381200000-IntakeDifferences.js';
import { LivingPlan1795392000000 } from './1795392000000-LivingPlan.js';
import { DueAndWaiting1795478500000 } from './1795478500000-DueAndWaiting.js';
import { Messages1795478600000 } from './1795478600000-Messages.js';
import { FactsTakenBack1795478700000 } from './1795478700000-FactsTakenBack.js';
import { VisitLife1795478800000 } from './1795478800000-VisitLife.js';
import { WorriedCalls1795478900000 } from './1795478900000-WorriedCalls.js';
import { CalendarFeeds1795479000000 } from './1795479000000-CalendarFeeds.js';
import { ClinicContact1795479100000 } from './1795479100000-ClinicContact.js';
import { WaitingTreatments1795479200000 } from './1795479200000-WaitingTreatments.js';
import { FrontDeskLeftovers1795565600000 } from './1795565600000-FrontDeskLeftovers.js';
import { RescueCalls1795565700000 } from './1795565700000-RescueCalls.js';

/** Every migration, oldest first. Released ones are never edited: a change is a new one. */
export const migrations = [
  Foundation1795305600000,
  IntakeDifferences1795381200000,
  LivingPlan1795392000000,
  DueAndWaiting1795478500000,
  Messages1795478600000,
  FactsTakenBack1795478700000,
  VisitLife1795478800000,
  WorriedCalls1795478900000,
  CalendarFeeds1795479000000,
  ClinicContact1795479100000,
  WaitingTreatments1795479200000,
  FrontDeskLeftovers1795565600000,
  RescueCalls1795565700000,
];
