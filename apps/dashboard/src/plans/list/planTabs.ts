import type { Day } from '@stratum/calendar';
import type { plans } from '../../i18n/en/plans';

export type PlanTab = keyof typeof plans.tabs;

type Asked = { readonly filter: object; readonly sort: readonly [field: string, direction: 'ASC' | 'DESC'] };

/** What each tab of the plans asks for, in the order in which its work is done. */
function askedBy(tab: Exclude<PlanTab, 'toRearrange'>, today: Day): Asked {
  switch (tab) {
    case 'toDecide':
      return { filter: { toDecide: true }, sort: ['reopenedAt', 'ASC'] };
    case 'toBook':
      return { filter: { toBook: true }, sort: ['nextOn', 'ASC'] };
    case 'drifting':
      return { filter: { driftingOn: today }, sort: ['nextOn', 'ASC'] };
    case 'draft':
      return { filter: { status: 'draft' }, sort: ['draftedAt', 'ASC'] };
    case 'approved':
      return { filter: { status: 'approved' }, sort: ['nextOn', 'ASC'] };
    case 'paused':
      return { filter: { status: 'paused' }, sort: ['endedAt', 'ASC'] };
    case 'completed':
      return { filter: { status: 'completed' }, sort: ['draftedAt', 'DESC'] };
    case 'stopped':
      return { filter: { status: 'stopped' }, sort: ['endedAt', 'DESC'] };
  }
}

/** Where the plans of a tab are. */
export function addressOfTab(tab: Exclude<PlanTab, 'toRearrange'>, today: Day): string {
  const part = (value: unknown) => encodeURIComponent(JSON.stringify(value));
  const { filter, sort } = askedBy(tab, today);
  return `/plans?filter=${part(filter)}&sort=${part(sort)}&range=${part([0, 99])}`;
}
