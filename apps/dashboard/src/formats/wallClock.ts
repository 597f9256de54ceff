import type { Day } from '@stratum/calendar';

export type WallClock = { readonly day: Day; readonly minute: number };

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * What the clinic's clock shows at an instant. The browser's own zone data is enough to show times, so the
 * larger calendar library loads only with the screens that reckon with zones.
 * @param zone IANA name of the clinic's zone, never the device's
 */
export function wallClock(instant: string | number, zone: string): WallClock {
  // Day, month, year, hour, minute: a week of the calendar asks thousands of times, and parts cost three times as much.
  const said = formatterFor(zone).format(new Date(instant));
  const [date, month, year, hour, minute] = said.match(/\d+/g) ?? [];
  return { day: `${year}-${month}-${date}`, minute: Number(hour) * 60 + Number(minute) };
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}
