import { pregnancyFinding } from './kinds/pregnancyFinding.js';

/** Breastfeeding, read as the clinic's policy on pregnancy says. */
export const breastfeeding = pregnancyFinding('breastfeeding', 'breastfeeding');
