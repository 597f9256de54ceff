import { sayMinuteOfDay, sayTime } from '../../formats';
import { calendar as words } from '../../i18n/en/calendar';
import { type StateWords, states } from '../../i18n/en/states';
import { visits } from '../../i18n/en/visits';
import type { IconName } from '../../layout/Icon';
import { sayMark } from '../../visits/rearrange/sayMark';
import { sayWork } from '../../visits/sayWork';
import type { CalendarVisit } from '../CalendarView';
import { cardLike } from './cardLike';
import { wallOf } from './wallOf';

export type Names = {
  readonly zone: string;
  /** Who and where, for whichever of them is not the column. */
  readonly beside: string;
  /** True in a column of a room, which is held before and after the visit. */
  readonly room: boolean;
};

/** Whoever is being treated, was treated or did not come keeps the time. */
const MOVABLE: ReadonlySet<string> = new Set(['booked', 'confirmed', 'arrived']);

/**
 * A visit as a real button, drawn without React since a week has hundreds: state by colour, icon and words, time,
 * patient, what for; the whole of it is also its name for who cannot see it.
 */
export function drawVisit(visit: CalendarVisit, { zone, beside, room }: Names): HTMLButtonElement {
  const state = (states.visit as Readonly<Record<string, StateWords>>)[visit.state];
  const starts = sayMinuteOfDay(wallOf(visit, zone).minute);
  const time = `${starts}–${sayTime(visit.endsAt, zone)}`;
  const what = sayWork(visit);
  const held = visit.instruction ? sayMark(visit.instruction) : null;
  const marks = [visit.urgent ? visits.urgent : null, held, beside || null].filter((one) => one !== null);
  const minutes = minutesBetween(visit.startsAt, visit.endsAt);
  const { button, words: places } = cardLike({
    icon: (state?.icon ?? 'info') as IconName,
    state: state?.text ?? '',
    urgent: visit.urgent ? visits.urgent : null,
    held,
  });
  const said = [starts, visit.patient.name, what, beside];
  for (const [index, place] of places.entries()) place.textContent = said[index] ?? '';
  Object.assign(button.dataset, {
    ...{ visit: visit.id, tone: state?.tone ?? 'quiet', state: visit.state, lines: linesFor(minutes) },
    ...(MOVABLE.has(visit.state) ? { movable: '' } : {}),
    ...(visit.urgent ? { urgent: '' } : {}),
    ...(held ? { held: '' } : {}),
  });
  if (room) {
    button.style.setProperty('--before', String(minutesBetween(visit.roomFrom, visit.startsAt)));
    button.style.setProperty('--after', String(minutesBetween(visit.endsAt, visit.roomTo)));
  }
  button.title = [`${time} ${visit.patient.name}`, what, state?.text, ...marks].filter(Boolean).join('\n');
  const label = words.visit(time, visit.patient.name, what, state?.text ?? visit.state);
  button.setAttribute('aria-label', [label, ...marks].join(', '));
  return button;
}

const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000;

/** How many lines of text have room in the time that a visit takes. */
function linesFor(minutes: number): string {
  if (minutes < 22) return '1';
  return minutes < 32 ? '2' : '3';
}
