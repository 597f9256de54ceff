import { daysBetween } from '@stratum/calendar';
import { timeline as words } from '../i18n/en/timeline';
import { decoration } from '../layout/decoration';
import type { Scale } from './Scale';
import type { TimelinePlan } from './types';

type Props = { scale: Scale; cycle: TimelinePlan['cycle']; top: number; bottom: number };
export const RIBBON_HEIGHT = 46;

/**
 * The signature of the picture: the patient's skin renewing itself. Layers roll with the length of one
 * cycle, and every second cycle goes on as a soft band through the lanes.
 */
export function CycleBands({ scale, cycle, top, bottom }: Props) {
  const period = cycle.days * scale.perDay;
  const zero = scale.x(cycle.from) - scale.perDay / 2;
  const from = Math.floor(-zero / period) - 1;
  const count = Math.ceil((scale.width - zero) / period) - from + 1;
  const cycles = Array.from({ length: count }, (_, index) => from + index);
  const start = zero + from * period;
  return (
    <g {...decoration}>
      {cycles.map((n) => (
        <rect
          key={n}
          x={zero + n * period}
          y={top + RIBBON_HEIGHT / 2}
          width={period}
          height={bottom - top - RIBBON_HEIGHT / 2}
          fill={Math.abs(n) % 2 === 0 ? 'var(--skin-band)' : 'var(--skin-band-alt)'}
          opacity={0.62}
        />
      ))}
      <rect y={top} width={scale.width} height={RIBBON_HEIGHT} fill="var(--surface)" />
      <path d={wave(start, period, count, top + 13, 7, top + RIBBON_HEIGHT)} fill="var(--skin-band)" />
      <path
        d={wave(start, period, count, top + 22, 7, top + RIBBON_HEIGHT)}
        fill="var(--heal)"
        opacity={0.42}
      />
      <path
        d={wave(start, period, count, top + 33, 6, top + RIBBON_HEIGHT)}
        fill="var(--heal)"
        opacity={0.55}
      />
      {cycles.map((n) =>
        n >= 0 && daysBetween(cycle.from, scale.last) >= n * cycle.days ? (
          <text key={n} className="tl-cycle" x={zero + (n + 0.5) * period} y={top + 29} textAnchor="middle">
            {period > 58 ? words.cycle(n + 1) : n + 1}
          </text>
        ) : null,
      )}
    </g>
  );
}

/** A rolling layer from `y` down to `floor`: one crest for each cycle, in its middle. */
function wave(start: number, period: number, count: number, y: number, rise: number, floor: number): string {
  const half = period / 2;
  const rolls = Array.from(
    { length: count },
    () =>
      `c ${half * 0.45} 0 ${half * 0.55} ${-rise} ${half} ${-rise} c ${half * 0.45} 0 ${half * 0.55} ${rise} ${half} ${rise}`,
  );
  return `M ${start} ${y} ${rolls.join(' ')} V ${floor} H ${start} Z`;
}
