import type { KeyboardEvent, PointerEvent } from 'react';
import { MarkShape } from './MarkShape';
import type { TimelineSession } from './types';

type Props = {
  session: TimelineSession;
  x: number;
  y: number;
  labelY: number;
  /** The day as the label shows it. */
  label: string;
  said: string;
  color: string;
  tabIndex: number;
  chosen: boolean;
  movable: boolean;
  held: boolean;
  onChoose: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerDown: (event: PointerEvent<SVGGElement>) => void;
};

/** One session, to open or to take up. */
export function SessionMark(props: Props) {
  const { session, x, y, labelY, label, said, color, tabIndex, chosen, movable, held } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button inside a picture
    <g
      role="button"
      data-session={session.id}
      className="tl-session"
      data-state={session.state}
      data-chosen={chosen || undefined}
      data-movable={movable || undefined}
      data-held={held || undefined}
      tabIndex={tabIndex}
      aria-label={said}
      aria-pressed={chosen}
      style={{ color }}
      onClick={props.onChoose}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
      onPointerDown={props.onPointerDown}
    >
      <rect x={x - 18} y={y - 18} width={36} height={36} fill="transparent" />
      <MarkShape {...{ session, x, y, labelY, label }} />
    </g>
  );
}
