import type { Day } from '@stratum/calendar';
import { useRef } from 'react';
import { timeline as words } from '../i18n/en/timeline';
import { AXIS_HEIGHT, Axis } from './Axis';
import { CycleBands } from './CycleBands';
import { courseColor } from './courseColor';
import { EventFlags } from './EventFlags';
import { HeldMark } from './HeldMark';
import { LanePicture } from './LanePicture';
import type { Picture } from './layPicture';
import type { Held, Moving } from './Moving';
import { Patterns } from './Patterns';
import { TodayLine } from './TodayLine';
import type { TimelinePlan } from './types';
import { useMoving } from './useMoving';
import { useSessionKeys } from './useSessionKeys';

type Props = {
  plan: TimelinePlan;
  picture: Picture;
  chosen: string | undefined;
  ghosts: Readonly<Record<string, Day>>;
  move: Moving | undefined;
  held: Held | undefined;
  onToggle: (sessionId: string) => void;
};

/** The drawing itself. */
export function PlanPicture({ plan, picture, chosen, ghosts, move, held, onToggle }: Props) {
  const { scale, events, lanes, eventTop, bottom } = picture;
  const svg = useRef<SVGSVGElement>(null);
  const moving = useMoving(svg, scale, move);
  const { stop, setFocused, press } = useSessionKeys(plan, svg, { toggle: onToggle, moving: move, held });
  const inHand = lanes
    .flatMap(({ places }, lane) => places.map((place) => ({ place, color: courseColor(lane) })))
    .find(({ place }) => place.session.id === held?.sessionId);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the picture groups its sessions
    <svg
      ref={svg}
      width={scale.width}
      height={bottom + 6}
      role="group"
      data-moving={held ? true : undefined}
      aria-label={`${words.picture}. ${move ? words.helpMove : words.help}`}
    >
      <Patterns />
      <CycleBands scale={scale} cycle={plan.cycle} top={AXIS_HEIGHT} bottom={bottom} />
      <TodayLine today={plan.today} scale={scale} top={10} bottom={bottom} />
      <Axis scale={scale} top={eventTop} bottom={bottom} />
      <EventFlags places={events} today={plan.today} y={eventTop + 6} bottom={bottom} />
      {lanes.map((lane, index) => (
        <LanePicture
          key={lane.course.id}
          lane={lane}
          scale={scale}
          color={courseColor(index)}
          today={plan.today}
          focused={stop}
          chosen={chosen}
          ghosts={ghosts}
          moving={move ? moving : undefined}
          held={held}
          onChoose={onToggle}
          onFocus={setFocused}
          onKeyDown={press}
        />
      ))}
      {inHand ? <HeldMark {...inHand} today={plan.today} scale={scale} bottom={bottom} /> : null}
    </svg>
  );
}
