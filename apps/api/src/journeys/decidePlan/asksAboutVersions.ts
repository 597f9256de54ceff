import type { UndecidedReopening } from '../../features/plans/reopenings/loadUndecided.js';
import { versionConflict } from '../../features/plans/versionConflict.js';

/** Whether it asks if the plan keeps earlier figures because it cannot follow those that were signed. */
export const asksAboutVersions = ({ news }: UndecidedReopening): boolean =>
  news.some(({ code }) => code === versionConflict);
