import { type Day, isDay } from '@stratum/calendar';
import { dates } from '../i18n/en/dates';

/**
 * A day as people write it: `14 Oct 2026`, `14.10.2026`, `14/10/26`, `2026-10-14`. The day comes before the
 * month. Of two
 * figures of a year those beyond ten years from today belong to the century before.
 * @returns undefined where it is no day
 */
export function parseDay(text: string, today: Day): Day | undefined {
  const written = text.trim().replace(/^\p{L}{3,9}[.,]?\s+(?=\d)/u, '');
  if (isDay(written)) return written;
  const parts = /^(\d{1,2})(?:[\s./-]+(\d{1,2})|\.?\s*(\p{L}{3,9}))(?:[\s./-]+(\d{4}|\d{2}))?\.?$/u.exec(
    written,
  );
  if (!parts) return undefined;
  const month = monthOf(parts[2] ?? parts[3] ?? '');
  const year = parts[4] === undefined ? today.slice(0, 4) : fullYear(parts[4], Number(today.slice(0, 4)));
  const day = `${year}-${String(month).padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return dates.months.findIndex((name) => text.toLowerCase().startsWith(name.toLowerCase())) + 1;
}

function fullYear(text: string, now: number): string {
  if (text.length === 4) return text;
  const century = Math.floor(now / 100) * 100;
  const year = century + Number(text);
  return String(year > now + 10 ? year - 100 : year);
}
