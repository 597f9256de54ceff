import { pregnancyFinding } from './kinds/pregnancyFinding.js';

export const pregnancy = pregnancyFinding('pregnancy', 'pregnant');
