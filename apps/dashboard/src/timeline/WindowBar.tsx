import type { Scale } from './Scale';
import type { TimelineSession } from './types';

type Props = { session: TimelineSession; scale: Scale; y: number; color: string };

/** When a session may take place: a bar from earliest to latest, open at the end where there is no latest. */
export function WindowBar({ session, scale, y, color }: Props) {
  const { window } = session;
  if (!window) return null;
  // A latest day before the earliest can no longer be kept; the bar then stays open.
  const ends = window.latest !== null && window.latest >= window.earliest;
  const left = scale.x(window.earliest);
  const right = ends && window.latest ? scale.x(window.latest) : Math.max(scale.x(window.ideal), left) + 40;
  const width = Math.max(right - left, 4);
  const ranges = rangesIn(session, scale, left, left + width);
  const covered = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  return (
    <g className="tl-window" style={{ color }} data-over={session.state === 'done' || undefined}>
      {covered < width - 1 ? <line className="tl-hole" x1={left} x2={left + width} y1={y} y2={y} /> : null}
      {ranges.map(([from, to]) => (
        <rect
          key={from}
          x={from}
          y={y - 4}
          width={Math.max(to - from, 2)}
          height={8}
          rx={4}
          fill={ends ? 'currentColor' : 'url(#tl-open)'}
          fillOpacity={ends ? 0.28 : 1}
        />
      ))}
      <path className="tl-bound" d={`M ${left + 2.5} ${y - 6} h -2.5 v 12 h 2.5`} />
      {ends ? <path className="tl-bound" d={`M ${left + width - 2.5} ${y - 6} h 2.5 v 12 h -2.5`} /> : null}
      <path className="tl-ideal" d={`M ${scale.x(window.ideal)} ${y - 5} l 4 5 l -4 5 l -4 -5 z`} />
    </g>
  );
}

/** The allowed ranges within the bar, in pixels; holes of forbidden days stay open. */
function rangesIn(session: TimelineSession, scale: Scale, left: number, right: number): [number, number][] {
  const ranges = session.window?.ranges;
  if (!ranges?.length) return [[left, right]];
  const half = scale.perDay / 2;
  return ranges.flatMap(({ first, last }): [number, number][] => {
    const from = Math.max(left, first < scale.first ? left : scale.x(first) - half);
    const to = Math.min(right, last > scale.last ? right : scale.x(last) + half);
    return to > from ? [[from, to]] : [];
  });
}
