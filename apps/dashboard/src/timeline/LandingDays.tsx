import { decoration } from '../layout/decoration';
import type { Lane } from './layLanes';
import type { Scale } from './Scale';
import type { TimelineSession } from './types';

type Props = { session: TimelineSession; lane: Lane; scale: Scale };

/** While a session is held: the days on which it may come down, the best of them full, those after its window paler. */
export function LandingDays({ session: { window }, lane: { y, height }, scale }: Props) {
  if (!window) return null;
  const half = scale.perDay / 2;
  const until = window.latest !== null && window.latest >= window.earliest ? window.latest : null;
  const ranges = window.ranges?.length
    ? window.ranges
    : [{ first: window.earliest, last: window.latest ?? scale.last }];
  const strip = (first: string, last: string, part: string) => {
    const left = Math.max(0, scale.x(first) - half);
    const right = Math.min(scale.width, last > scale.last ? scale.width : scale.x(last) + half);
    if (right <= left) return null;
    return (
      <rect
        key={`${part}-${first}`}
        data-part={part}
        x={left}
        y={y + 1}
        width={right - left}
        height={height - 2}
      />
    );
  };
  return (
    <g className="tl-landing" {...decoration}>
      <rect data-part="closed" x={0} y={y + 1} width={scale.width} height={height - 2} />
      {ranges.map(({ first, last }) => strip(first, last, 'open'))}
      {ranges.map(({ first, last }) =>
        until !== null && first <= until ? strip(first, last < until ? last : until, 'window') : null,
      )}
      <line x1={scale.x(window.ideal)} x2={scale.x(window.ideal)} y1={y + 6} y2={y + height - 6} />
    </g>
  );
}
