import type { Area } from './Area.js';

const OFF_THE_FACE: readonly Area[] = ['hands', 'body'];

/**
 * Whether a rule about one place concerns another: the same place, a part of the face and the face,
 * the hands and the rest of the body. Two different parts of the face do not meet.
 */
export function areasMeet(a: Area, b: Area): boolean {
  if (a === b) return true;
  const aOff = OFF_THE_FACE.includes(a);
  const bOff = OFF_THE_FACE.includes(b);
  if (aOff || bOff) return aOff && bOff;
  return a === 'face' || b === 'face';
}
