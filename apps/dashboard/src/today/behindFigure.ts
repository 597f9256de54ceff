/** The lists of visits that stand behind figures and are shown in place. */
export const behinds = ['visits', 'done', 'missed', 'cancelled', 'urgent', 'noShowRate30'] as const;
export type Behind = (typeof behinds)[number];

export const behindFigure = (asked: string | null): Behind =>
  behinds.find((one) => one === asked) ?? 'visits';

const elsewhere = {
  inWindow90: '/plans?tab=approved',
  drift: '/due?tab=outside',
  due: '/due',
  assessments: '/intakes?state=submitted',
  plans: '/plans?tab=draft',
  protocols: '/catalogue',
} as const;

export type FigureName = Behind | keyof typeof elsewhere;

/** Where the list behind a figure is. */
export function addressBehind(name: FigureName): string {
  return name in elsewhere ? elsewhere[name as keyof typeof elsewhere] : `/?as=manager&list=${name}`;
}
