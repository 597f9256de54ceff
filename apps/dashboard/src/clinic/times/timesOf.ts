import type { ProtocolVersion } from '../../catalogue/Sheet';

export const minuteNames = [
  'roomBeforeMinutes',
  'numbingMinutes',
  'specialistMinutes',
  'roomAfterMinutes',
] as const;

/** What a treatment takes of time, in minutes. */
export type VisitTimes = Readonly<Record<(typeof minuteNames)[number], number>>;

/** The minutes on the sheet of a protocol. */
export function timesOf({ figures }: Pick<ProtocolVersion, 'figures'>): VisitTimes {
  const of = (name: string) => figures.find(({ path }) => path === `visit.${name}`)?.value ?? 0;
  return Object.fromEntries(minuteNames.map((name) => [name, of(name)])) as VisitTimes;
}
