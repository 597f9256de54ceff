import { type Day, isDay } from '@stratum/calendar';
import type { FactAnswer } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import type { FactTraits } from '../vocabulary/FactTraits.js';
import { factTable } from '../vocabulary/factTable.js';
import type { Frame } from './Frame.js';
import type { Occurrence } from './Occurrence.js';

/** Everything of one fact that holds together in one possible world; empty where it is "no". */
export type Reading = readonly Occurrence[];

const NO: readonly Reading[] = [[]];

/** The days a holiday may have lasted to when its last day is not known: its first alone, or until now. */
const possibleEnds = (first: Day, on: Day): readonly Day[] => (first < on ? [first, on] : [first]);

function kindsFor(
  traits: FactTraits,
  kind: string | undefined,
  first: Day,
  on: Day,
): readonly (string | null)[] {
  if (traits.kinds === 'day') return kind !== undefined && isDay(kind) ? [kind] : possibleEnds(first, on);
  if (kind !== undefined && traits.kinds.includes(kind)) return [kind];
  return traits.needsKind ? traits.kinds : [null];
}

/** A fact nobody has answered: absent, or as bad as it can be: just now or tomorrow, in this very place. */
function readingsOfUnknown(traits: FactTraits, { on, dayAfter, area }: Frame): readonly Reading[] {
  const days = traits.dated ? [on, dayAfter] : [on];
  const present = days.flatMap((day) =>
    kindsFor(traits, undefined, day, on).map(
      (kind): Reading => [{ on: day, dated: false, kind, area, answer: 'unknown' }],
    ),
  );
  return [[], ...present];
}

function readingsOfAnswer(traits: FactTraits, answer: FactAnswer, frame: Frame): readonly Reading[] {
  if (answer === 'no') return NO;
  if (answer === 'unknown') return readingsOfUnknown(traits, frame);
  const details = answer === 'yes' ? {} : answer;
  const on = details.on ?? frame.input.today;
  const area = traits.placed ? (details.area ?? 'face') : 'face';
  const dated = details.on !== undefined;
  return kindsFor(traits, details.kind, on, frame.on).map(
    (kind): Reading => [{ on, dated, kind, area, answer }],
  );
}

/**
 * The possible worlds of one fact on the day of a treatment: exactly one when everything about it is known.
 * A missing day counts as the day it is known on, a missing place as the face; a missing kind leaves every kind open.
 */
export function readingsOf(fact: FactCode, frame: Frame): readonly Reading[] {
  const known = frame.input.facts[fact] ?? (frame.input.otherwise === 'no' ? 'no' : 'unknown');
  const traits: FactTraits = factTable[fact];
  if (!Array.isArray(known)) return readingsOfAnswer(traits, known as FactAnswer, frame);
  return (known as readonly FactAnswer[]).reduce((worlds, answer) => {
    const next = readingsOfAnswer(traits, answer, frame);
    return worlds.flatMap((world) => next.map((reading) => [...world, ...reading]));
  }, NO);
}
