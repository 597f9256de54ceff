import { timeline as words } from '../i18n/en/timeline';
import { AXIS_HEIGHT } from './Axis';
import { courseColor } from './courseColor';
import type { Picture } from './layPicture';

/** The names of the lanes, beside the part that scrolls. */
export function LaneNames({ picture, cycleDays }: { picture: Picture; cycleDays: number }) {
  const { lanes, eventTop, top } = picture;
  return (
    <ul className="tl-names">
      <li className="tl-head" style={{ height: eventTop, paddingTop: AXIS_HEIGHT }}>
        {words.cycleHead(cycleDays)}
      </li>
      <li className="tl-gap" style={{ height: top - eventTop }} aria-hidden="true" />
      {lanes.map(({ course, height }, index) => (
        <li key={course.id} style={{ height }}>
          <i style={{ background: courseColor(index) }} />
          <span>
            <strong>{course.name}</strong>
            {course.detail ? <small>{course.detail}</small> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
