import type { Point } from './DragOfVisit';

/** So near to an edge the grid scrolls, at most by so much in a frame. */
const NEAR_PX = 40;
const MOST_PX = 16;

/** Scrolls a box while the pointer is near its edge, from `start` until `stop`; `onScroll` is told of each step. */
export function scrollNearEdge(box: HTMLElement, pointer: () => Point, onScroll: () => void) {
  let frame = 0;
  const step = () => {
    frame = requestAnimationFrame(step);
    const { x, y } = pointer();
    const { left, right, top, bottom } = box.getBoundingClientRect();
    // What is stuck to the edges lies over the columns.
    const head = box.querySelector<HTMLElement>('.grid-head');
    const scale = box.querySelector<HTMLElement>('.grid-corner');
    const inner = {
      top: head ? head.getBoundingClientRect().bottom : top,
      left: scale ? scale.getBoundingClientRect().right : left,
    };
    const [across, down] = [push(x, inner.left, right), push(y, inner.top, bottom)];
    if (across === 0 && down === 0) return;
    box.scrollBy(across, down);
    onScroll();
  };
  return {
    start: () => {
      frame = requestAnimationFrame(step);
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

function push(at: number, from: number, to: number): number {
  const into = at < from + NEAR_PX ? at - from - NEAR_PX : at > to - NEAR_PX ? at - to + NEAR_PX : 0;
  return Math.max(-1, Math.min(1, into / NEAR_PX)) * MOST_PX;
}
