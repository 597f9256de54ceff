import { sayTime } from '../formats';
import { calendar as words } from '../i18n/en/calendar';
import { type StateWords, states } from '../i18n/en/states';
import { visits } from '../i18n/en/visits';
import type { IconName } from '../layout/Icon';
import { iconPaths } from '../layout/iconPaths';
import { sayMark } from '../visits/rearrange/sayMark';
import { sayWork } from '../visits/sayWork';
import type { CalendarVisit } from './CalendarView';

export type Names = {
  readonly zone: string;
  /** Who and where, for whichever of them is not the column. */
  readonly beside: string;
  /** True in a column of a room, which is held before and after the visit. */
  readonly room: boolean;
};

/**
 * A visit as a real button, for a component that draws without React: state by colour, icon and words, time, patient,
 * what for; the whole of it is also its name for who cannot see it.
 */
export function drawVisit(visit: CalendarVisit, names: Names, onOpen: () => void): HTMLElement {
  const { zone, beside } = names;
  const state = (states.visit as Readonly<Record<string, StateWords>>)[visit.state];
  const time = `${sayTime(visit.startsAt, zone)}–${sayTime(visit.endsAt, zone)}`;
  const what = sayWork(visit);
  const marks = [
    visit.urgent ? visits.urgent : null,
    visit.instruction ? sayMark(visit.instruction) : null,
    beside || null,
  ].filter((mark) => mark !== null);
  const button = element('button', 'visit-button');
  button.setAttribute('type', 'button');
  button.dataset['visit'] = visit.id;
  button.dataset['tone'] = state?.tone ?? 'quiet';
  button.dataset['state'] = visit.state;
  button.dataset['lines'] = String(linesFor(minutesBetween(visit.startsAt, visit.endsAt)));
  if (names.room) {
    button.style.setProperty('--before', String(minutesBetween(visit.roomFrom, visit.startsAt)));
    button.style.setProperty('--after', String(minutesBetween(visit.endsAt, visit.roomTo)));
  }
  if (visit.urgent) button.dataset['urgent'] = 'true';
  button.title = [`${time} ${visit.patient.name}`, what, state?.text, ...marks].filter(Boolean).join('\n');
  const label = words.visit(time, visit.patient.name, what, state?.text ?? visit.state);
  button.setAttribute('aria-label', [label, ...marks].join(', '));
  button.append(
    line('visit-top', [
      icon((state?.icon ?? 'info') as IconName),
      text('visit-time', sayTime(visit.startsAt, zone)),
      text('visit-name', visit.patient.name),
      visit.urgent ? mark('caution', visits.urgent) : null,
      visit.instruction ? mark('stop', sayMark(visit.instruction)) : null,
    ]),
    line('visit-what', [text('visit-state', state?.text ?? ''), text('', what)]),
    line('visit-beside', [text('', beside)]),
  );
  button.addEventListener('click', onOpen);
  return button;
}

const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000;

/** How many lines of text have room in the time that a visit takes. */
function linesFor(minutes: number): number {
  if (minutes < 25) return 1;
  return minutes < 40 ? 2 : 3;
}

/** What a greyed span says, where it says something. */
export function drawClosed(name: string): HTMLElement {
  return text('closed-name', name);
}

/** Where a carried visit hovers; the bar above says it in words. */
export function drawCarried(name: string): HTMLElement {
  const box = text('visit-carried', name);
  box.setAttribute('aria-hidden', 'true');
  return box;
}

function line(className: string, parts: readonly (HTMLElement | SVGElement | null)[]): HTMLElement {
  const span = element('span', className);
  span.append(...parts.filter((part) => part !== null));
  return span;
}

function mark(name: IconName, words: string): HTMLElement {
  const span = element('span', 'visit-mark');
  span.append(icon(name), text('', words));
  return span;
}

function text(className: string, words: string): HTMLElement {
  const span = element('span', className);
  span.textContent = words;
  return span;
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  return made;
}

function icon(name: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const traits = { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };
  for (const [key, value] of Object.entries({ ...traits, 'aria-hidden': 'true' }))
    svg.setAttribute(key, value);
  path.setAttribute('d', iconPaths[name]);
  svg.append(path);
  return svg;
}
