/** Pixels from an edge within which the picture begins to run, and how fast at most. */
const REACH = 48;
const MOST = 14;

/**
 * Lets a picture that is wider than its place run under a hand that holds something near its edge.
 * @param onRun called after each step, so that what is held keeps up
 */
export function edgeScroll(box: Element | null, onRun: () => void) {
  let frame = 0;
  let speed = 0;
  const run = () => {
    if (!box || speed === 0) {
      frame = 0;
      return;
    }
    const before = box.scrollLeft;
    box.scrollLeft += speed;
    if (box.scrollLeft !== before) onRun();
    frame = requestAnimationFrame(run);
  };
  return {
    /** The hand is there, in pixels of the screen. */
    at: (clientX: number) => {
      if (!box) return;
      const { left, right } = box.getBoundingClientRect();
      const beyond = Math.max(0, clientX - (right - REACH)) - Math.max(0, left + REACH - clientX);
      speed = Math.max(-MOST, Math.min(MOST, beyond / 3));
      if (speed !== 0 && frame === 0) frame = requestAnimationFrame(run);
    },
    stop: () => {
      speed = 0;
      cancelAnimationFrame(frame);
    },
  };
}
