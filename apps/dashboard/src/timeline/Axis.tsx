import { dates } from '../i18n/en/dates';
import { decoration } from '../layout/decoration';
import type { Scale } from './Scale';

export const AXIS_HEIGHT = 44;

/** Pixels of a month from which its year is written in full. */
const WIDE = 72;

/** Months along the top, with a faint line at each. */
export function Axis({ scale, top, bottom }: { scale: Scale; top: number; bottom: number }) {
  return (
    <g {...decoration}>
      {scale.months.map((month, index) => {
        const [year, number] = month.first.split('-');
        const name = dates.months[Number(number) - 1];
        const withYear = index === 0 || number === '01';
        return (
          <g key={month.first}>
            {index > 0 ? (
              <>
                <line
                  className="tl-month-line"
                  x1={month.x}
                  x2={month.x}
                  y1={AXIS_HEIGHT - 12}
                  y2={AXIS_HEIGHT}
                />
                <line className="tl-month-line" x1={month.x} x2={month.x} y1={top} y2={bottom} />
              </>
            ) : null}
            <text className="tl-month" x={month.x + 8} y={AXIS_HEIGHT - 13}>
              {name}
              {withYear ? (
                <tspan className="tl-year" dx={5}>
                  {month.width < WIDE ? `’${year?.slice(2)}` : year}
                </tspan>
              ) : null}
            </text>
          </g>
        );
      })}
    </g>
  );
}
