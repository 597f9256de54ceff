import { pregnancyFinding } from './kinds/pregnancyFinding.js';

/** Pregnancy, read as the clinic's policy on pregnancy says. */
export const pregnancy = pregnancyFinding('pregnancy', 'pregnant');
