import { type IconName, iconPaths } from '../../layout/iconPaths';

/** What the cards of many visits have in common. */
type Look = {
  readonly icon: IconName;
  readonly state: string;
  readonly urgent: string | null;
  /** What is to be done with it, where it does not stand as it was booked. */
  readonly held: string | null;
};

const looks = new Map<string, HTMLButtonElement>();

/**
 * The card of a visit without what only this visit says: hundreds look alike, so each look is built once and copied.
 * @returns the button, and in it the places for time, patient, what for and where
 */
export function cardLike(look: Look): { button: HTMLButtonElement; words: readonly Element[] } {
  const key = JSON.stringify(look);
  let first = looks.get(key);
  if (!first) {
    first = build(look);
    looks.set(key, first);
  }
  const button = first.cloneNode(true) as HTMLButtonElement;
  return { button, words: [...button.getElementsByClassName('of-visit')] };
}

function build({ icon: name, state, urgent, held }: Look): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'visit-card';
  button.append(
    line('visit-top', [
      icon(name),
      text('of-visit visit-time', ''),
      text('of-visit visit-name', ''),
      urgent ? mark('caution', urgent) : null,
      held ? mark('stop', held) : null,
    ]),
    line('visit-what', [
      held ? text('visit-held', held) : null,
      text('visit-state', state),
      text('of-visit', ''),
    ]),
    line('visit-beside', [text('of-visit', '')]),
  );
  return button;
}

function line(className: string, parts: readonly (Element | null)[]): HTMLElement {
  const span = text(className, '');
  span.append(...parts.filter((part) => part !== null));
  return span;
}

function mark(name: IconName, words: string): HTMLElement {
  const span = text('visit-mark', '');
  span.append(icon(name), text('', words));
  return span;
}

function text(className: string, words: string): HTMLElement {
  const span = document.createElement('span');
  if (className) span.className = className;
  span.textContent = words;
  return span;
}

const SVG = 'http://www.w3.org/2000/svg';

function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const traits = { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };
  for (const [key, value] of Object.entries({ ...traits, 'aria-hidden': 'true' }))
    svg.setAttribute(key, value);
  path.setAttribute('d', iconPaths[name]);
  svg.append(path);
  return svg;
}
