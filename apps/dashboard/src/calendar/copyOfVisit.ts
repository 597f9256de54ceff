import type { CalendarVisit } from './CalendarView';
import { drawVisit, type Names } from './drawVisit';

type Drawn = { readonly names: string; readonly button: HTMLElement };

const drawn = new WeakMap<CalendarVisit, Drawn>();

/**
 * A visit as a button, copied from the one that was drawn first: the component asks for the same visit several times
 * whenever it lays out its days, and once more for the one that is dragged.
 */
export function copyOfVisit(visit: CalendarVisit, names: Names, onOpen: () => void): HTMLElement {
  const key = `${names.zone} ${names.beside} ${names.room}`;
  let known = drawn.get(visit);
  if (known?.names !== key) {
    known = { names: key, button: drawVisit(visit, names, () => undefined) };
    drawn.set(visit, known);
  }
  const copy = known.button.cloneNode(true) as HTMLElement;
  copy.addEventListener('click', onOpen);
  return copy;
}
