import { states } from '../i18n/en/states';
import { iconPaths } from '../layout/iconPaths';
import type { TimelineSession } from './types';

type Props = { session: TimelineSession; x: number; y: number; labelY: number; label: string };

/** What a session looks like: shape says its kind, colour and icon its state, the label its day. */
export function MarkShape({ session, x, y, labelY, label }: Props) {
  return (
    <>
      <Ring session={session} x={x} y={y} />
      <path
        className="tl-icon"
        d={iconPaths[states.session[session.state].icon]}
        transform={`translate(${x - 7.2} ${y - 7.2}) scale(0.6)`}
      />
      {session.flag ? <FlagMark session={session} x={x + 10} y={y - 11} /> : null}
      <text className="tl-label" x={x} y={labelY} textAnchor="middle">
        {label}
      </text>
    </>
  );
}

function Ring({ session, x, y }: { session: TimelineSession; x: number; y: number }) {
  if (session.kind === 'review') {
    return <rect className="tl-shape" x={x - 11} y={y - 11} width={22} height={22} rx={6} />;
  }
  return (
    <>
      {session.kind === 'maintenance' ? <circle className="tl-outer" cx={x} cy={y} r={15} /> : null}
      <circle className="tl-shape" cx={x} cy={y} r={12} />
    </>
  );
}

function FlagMark({ session, x, y }: { session: TimelineSession; x: number; y: number }) {
  return (
    <g className="tl-flag" data-kind={session.flag?.kind}>
      <circle cx={x} cy={y} r={8} />
      <path d={`M ${x} ${y - 4} v 4.5 M ${x} ${y + 3.2} v .1`} />
    </g>
  );
}
