import { dayNumber } from '@stratum/calendar';
import { NO_END } from '../NO_END.js';

/** {@link NO_END} as a number; nothing is planned after it. */
export const LAST_DAY = dayNumber(NO_END);
