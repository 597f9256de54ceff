import { pregnancyFinding } from './kinds/pregnancyFinding.js';

export const breastfeeding = pregnancyFinding('breastfeeding', 'breastfeeding');
