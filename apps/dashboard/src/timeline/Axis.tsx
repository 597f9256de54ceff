import { dates } from '../i18n/en/dates';
import { decoration } from '../layout/decoration';
import type { Scale } from './Scale';

export const AXIS_HEIGHT = 44;

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
            </text>
            {withYear ? (
              <text className="tl-year" x={month.x + 8} y={AXIS_HEIGHT - 28}>
                {year}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
