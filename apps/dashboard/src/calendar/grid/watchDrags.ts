import { type Dragged, DragOfVisit, type Point } from './DragOfVisit';
import { scrollNearEdge } from './scrollNearEdge';

type Watched = {
  /** Minute of the day at which a visit starts, where it may be moved. */
  readonly startOf: (visitId: string) => number | null;
  readonly canResize: () => boolean;
  readonly onDragged: (dragged: Dragged) => void;
};

/** So far a mouse goes before it drags; so long a finger rests, since it scrolls otherwise. */
const FAR_PX = 5;
const LONG_MS = 400;
/** So much of the end of a card pulls it longer. */
const END_PX = 7;

/**
 * Drags of visits in the grid, by mouse, pen or finger; Escape gives up.
 * @returns what stops it
 */
export function watchDrags(main: HTMLElement, watched: Watched): () => void {
  let giveUp: (() => void) | null = null;
  const press = (event: PointerEvent) => {
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-visit][data-movable]');
    const cell = card?.closest<HTMLElement>('[data-cell]');
    const starts = card ? watched.startOf(card.dataset['visit'] ?? '') : null;
    if (!card || !cell || starts === null || event.button !== 0 || !event.isPrimary) return;
    const isEnd = watched.canResize() && card.getBoundingClientRect().bottom - event.clientY <= END_PX;
    const kind = isEnd ? 'resize' : 'move';
    giveUp?.();
    giveUp = follow(main, event, {
      begin: (at) => new DragOfVisit(kind, card, cell, { ...at, starts }),
      onDragged: watched.onDragged,
    });
  };
  // A finger that drags does not scroll; the browser asks only who listened before it touched.
  const hold = (event: TouchEvent) => {
    if ('dragging' in main.dataset) event.preventDefault();
  };
  main.addEventListener('pointerdown', press);
  main.addEventListener('touchmove', hold, { passive: false });
  return () => {
    giveUp?.();
    main.removeEventListener('pointerdown', press);
    main.removeEventListener('touchmove', hold);
  };
}

type Followed = { begin: (at: Point) => DragOfVisit; onDragged: Watched['onDragged'] };

function follow(main: HTMLElement, down: PointerEvent, { begin, onDragged }: Followed): () => void {
  const first = pointOf(down);
  let drag: DragOfVisit | null = null;
  let last = first;
  const over = new AbortController();
  const scrolling = scrollNearEdge(
    main,
    () => last,
    () => drag?.moveTo(last),
  );
  const start = () => {
    drag = begin(first);
    main.dataset['dragging'] = '';
    scrolling.start();
  };
  const patience = down.pointerType === 'touch' ? setTimeout(start, LONG_MS) : undefined;
  const stop = () => {
    clearTimeout(patience);
    scrolling.stop();
    over.abort();
    delete main.dataset['dragging'];
    const dragged = drag?.end() ?? null;
    drag = null;
    return dragged;
  };
  const move = (event: PointerEvent) => {
    last = pointOf(event);
    const far = Math.hypot(last.x - first.x, last.y - first.y) > FAR_PX;
    if (!drag && far && down.pointerType === 'touch') stop();
    else if (!drag && far) start();
    drag?.moveTo(last);
  };
  const drop = () => {
    const wasDragging = drag !== null;
    const dragged = stop();
    if (wasDragging) swallowClick();
    if (dragged) onDragged(dragged);
  };
  const { signal } = over;
  globalThis.addEventListener('pointermove', move, { signal });
  globalThis.addEventListener('pointerup', drop, { signal });
  globalThis.addEventListener('pointercancel', stop, { signal });
  globalThis.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal, capture: true });
  return stop;
}

/** The click that ends a drag opens nothing. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.stopPropagation();
    event.preventDefault();
  };
  globalThis.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => globalThis.removeEventListener('click', swallow, { capture: true }));
}

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
