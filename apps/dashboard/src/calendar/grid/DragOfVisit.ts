import { sayMinuteOfDay } from '../../formats';
import { scale } from './scale';

export type Point = { readonly x: number; readonly y: number };

/** What a drag comes to: by how much, and on which column of which day. */
export type Dragged = {
  readonly kind: 'move' | 'resize';
  readonly visitId: string;
  /** Minutes on the clock of the clinic. */
  readonly shift: number;
  /** The key of the cell; where it began for a visit that is pulled longer. */
  readonly cell: string;
};

/** A visit that is dragged, or pulled at its end: a picture of it follows by quarters of an hour. */
export class DragOfVisit {
  readonly #kind: Dragged['kind'];
  readonly #card: HTMLElement;
  readonly #picture: HTMLElement;
  readonly #grabbed: number;
  readonly #top: number;
  readonly #height: number;
  readonly #starts: number;
  #cell: HTMLElement;
  #shift = 0;

  /**
   * @param cell the column in which the card stands
   * @param starts minute of the day at which the visit starts
   */
  constructor(kind: Dragged['kind'], card: HTMLElement, cell: HTMLElement, at: Point & { starts: number }) {
    this.#kind = kind;
    this.#card = card;
    this.#cell = cell;
    this.#grabbed = minuteUnder(cell, at.y);
    this.#starts = at.starts;
    this.#top = card.offsetTop / scale.minute;
    this.#height = (card.offsetHeight + 2) / scale.minute;
    this.#picture = pictureOf(card);
    cell.append(this.#picture);
    card.dataset['dragged'] = '';
    this.#draw();
  }

  /** The pointer is there now; outside of every column the last one holds. */
  moveTo({ x, y }: Point): void {
    const under = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-cell]');
    if (under && this.#kind === 'move') this.#cell = under;
    const moved = minuteUnder(this.#cell, y) - this.#grabbed;
    this.#shift = this.#within(Math.round(moved / scale.step) * scale.step);
    this.#draw();
  }

  /** Takes the picture away. */
  end(): Dragged | null {
    this.#picture.remove();
    delete this.#card.dataset['dragged'];
    const moved = this.#shift !== 0 || !this.#cell.contains(this.#card);
    const visitId = this.#card.dataset['visit'];
    if (!moved || !visitId) return null;
    return { kind: this.#kind, visitId, shift: this.#shift, cell: this.#cell.dataset['cell'] ?? '' };
  }

  #within(shift: number): number {
    const room = this.#cell.offsetHeight / scale.minute - this.#top - this.#height;
    const least = this.#kind === 'move' ? -this.#top : Math.min(0, scale.step - this.#height);
    return Math.max(Math.min(shift, Math.floor(room / scale.step) * scale.step), Math.ceil(least));
  }

  #draw(): void {
    const isMove = this.#kind === 'move';
    const { style } = this.#picture;
    style.top = `${(this.#top + (isMove ? this.#shift : 0)) * scale.minute}px`;
    style.height = `${(this.#height + (isMove ? 0 : this.#shift)) * scale.minute - 2}px`;
    if (this.#picture.parentElement !== this.#cell) this.#cell.append(this.#picture);
    const time = this.#picture.querySelector('.visit-time');
    const until = this.#starts + this.#height + this.#shift;
    if (time)
      time.textContent = isMove ? sayMinuteOfDay(this.#starts + this.#shift) : `–${sayMinuteOfDay(until)}`;
  }
}

function pictureOf(card: HTMLElement): HTMLElement {
  const picture = card.cloneNode(true) as HTMLElement;
  picture.classList.add('visit-picture');
  picture.removeAttribute('data-visit');
  picture.setAttribute('aria-hidden', 'true');
  picture.tabIndex = -1;
  Object.assign(picture.style, { left: '0', width: 'calc(100% - 3px)' });
  return picture;
}

const minuteUnder = (cell: HTMLElement, y: number): number =>
  (y - cell.getBoundingClientRect().top) / scale.minute;
