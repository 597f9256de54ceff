export { aPeelSeries, type PeelSeries } from './aPeelSeries.js';
export { aPlan } from './aPlan.js';
