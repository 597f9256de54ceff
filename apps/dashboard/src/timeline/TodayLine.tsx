import { timeline as words } from '../i18n/en/timeline';
import { decoration } from '../layout/decoration';
import type { Scale } from './Scale';

type Props = { today: string; scale: Scale; top: number; bottom: number };

export function TodayLine({ today, scale, top, bottom }: Props) {
  if (today < scale.first || today > scale.last) return null;
  const x = scale.x(today);
  return (
    <g className="tl-today" {...decoration}>
      <line x1={x} x2={x} y1={top + 9} y2={bottom} />
      <rect x={x - 24} y={top - 9} width={48} height={19} rx={9.5} />
      <text x={x} y={top + 4.5} textAnchor="middle">
        {words.today}
      </text>
    </g>
  );
}
