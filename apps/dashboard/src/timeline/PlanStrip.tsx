import { timeline as words } from '../i18n/en/timeline';
import { courseColor } from './courseColor';
import { dayOf } from './dayOf';
import { makeScale } from './makeScale';
import { saySession } from './saySession';
import { spanOf } from './spanOf';
import type { TimelinePlan } from './types';
import { useWidth } from './useWidth';
import './strip.css';

const ROW = 15;

/** The plan as a strip for rows: cycles as waves, sessions as dots, today as a line. */
export function PlanStrip({ plan }: { plan: TimelinePlan }) {
  const [box, width] = useWidth<HTMLDivElement>(600);
  const { first, last } = spanOf(plan);
  const scale = makeScale(first, last, width);
  const squeeze = width / scale.width;
  const x = (day: string) => scale.x(day) * squeeze;
  const height = plan.courses.length * ROW + 10;
  const sessions = plan.courses.flatMap((course) => course.sessions);
  const done = sessions.filter((session) => session.state === 'done').length;
  return (
    <div ref={box} className="ts">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={`${words.picture}: ${words.strip(done, sessions.length)}`}
      >
        <Bands
          plan={plan}
          perDay={scale.perDay * squeeze}
          zero={x(plan.cycle.from)}
          width={width}
          height={height}
        />
        {plan.courses.map((course, lane) => (
          <g key={course.id} style={{ color: courseColor(lane) }}>
            <line className="ts-line" x1={0} x2={width} y1={12 + lane * ROW} y2={12 + lane * ROW} />
            {course.sessions.map((session) => {
              const day = dayOf(session);
              if (!day) return null;
              return (
                <circle
                  key={session.id}
                  className="ts-dot"
                  data-state={session.state}
                  cx={x(day)}
                  cy={12 + lane * ROW}
                  r={5}
                >
                  <title>{saySession(session, course, plan.today)}</title>
                </circle>
              );
            })}
          </g>
        ))}
        <line className="ts-today" x1={x(plan.today)} x2={x(plan.today)} y1={1} y2={height - 1} />
      </svg>
    </div>
  );
}

type BandsProps = { plan: TimelinePlan; perDay: number; zero: number; width: number; height: number };

function Bands({ plan, perDay, zero, width, height }: BandsProps) {
  const period = plan.cycle.days * perDay;
  const from = Math.floor(-zero / period);
  const count = Math.ceil((width - zero) / period) - from;
  return Array.from({ length: count }, (_, index) => from + index)
    .filter((n) => n % 2 === 0)
    .map((n) => (
      <rect
        key={n}
        x={zero + n * period}
        width={period}
        height={height}
        rx={4}
        fill="var(--skin-band)"
        opacity={0.8}
      />
    ));
}
