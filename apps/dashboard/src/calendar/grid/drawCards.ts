import type { CalendarVisit } from '../CalendarView';
import { drawVisit, type Names } from './drawVisit';
import type { Placed } from './placeVisits';
import { scale } from './scale';

/** A card that stands in a column, and what it was drawn from. */
type Card = { readonly visit: CalendarVisit; readonly names: string; readonly button: HTMLButtonElement };

/** The cards of a column by visit. */
export type Cards = Map<string, Card>;

/**
 * Draws what is new or has changed among the visits of a column, and takes away what stands there no more. A card that
 * has changed stays the same element, so that it keeps the focus.
 * @param from minute of the day at which the column begins
 */
export function drawCards(
  box: HTMLElement,
  cards: Cards,
  placed: readonly Placed[],
  from: number,
  namesOf: (one: Placed) => Names,
): void {
  const left = new Set(cards.keys());
  let before: Element | null = null;
  for (const one of placed) {
    const { visit } = one;
    left.delete(visit.id);
    const button = cardOf(cards, one, namesOf(one));
    place(button, one, from);
    const next: Element | null = before ? before.nextElementSibling : box.firstElementChild;
    if (next !== button) box.insertBefore(button, next);
    before = button;
  }
  for (const id of left) {
    cards.get(id)?.button.remove();
    cards.delete(id);
  }
}

function cardOf(cards: Cards, { visit }: Placed, names: Names): HTMLButtonElement {
  const known = cards.get(visit.id);
  const key = `${names.zone} ${names.beside} ${names.room}`;
  if (known?.names === key && isSame(known.visit, visit)) return known.button;
  const fresh = drawVisit(visit, names);
  const button = known ? redraw(known.button, fresh) : fresh;
  cards.set(visit.id, { visit, names: key, button });
  return button;
}

/** Another answer may bring the same visit once more, as another object; to compare costs a tenth of drawing. */
const isSame = (a: CalendarVisit, b: CalendarVisit): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

function redraw(button: HTMLButtonElement, fresh: HTMLButtonElement): HTMLButtonElement {
  for (const { name } of [...button.attributes]) {
    if (name !== 'data-selected' && !fresh.hasAttribute(name)) button.removeAttribute(name);
  }
  button.style.cssText = fresh.style.cssText;
  for (const { name, value } of fresh.attributes) if (name !== 'style') button.setAttribute(name, value);
  button.replaceChildren(...fresh.childNodes);
  return button;
}

function place({ style }: HTMLElement, { at, minutes, lane, lanes }: Placed, from: number): void {
  style.top = `${(at - from) * scale.minute}px`;
  style.height = `${minutes * scale.minute - 2}px`;
  style.left = `${(lane / lanes) * 100}%`;
  style.width = `calc(${100 / lanes}% - 3px)`;
}
