import { parseClock } from '../../fields/parseClock';

/** The hours of a day while they are written: one stretch, and a second one where there is a break. */
export type StretchValues = {
  readonly from: string;
  readonly to: string;
  readonly from2: string;
  readonly to2: string;
};

export type Stretch = { readonly from: number; readonly to: number };

/** The stretches that were written, in order; null while one is not whole, or two overlap. */
export function dayStretches({ from, to, from2, to2 }: StretchValues): readonly Stretch[] | null {
  const first = stretch(from, to);
  if (first === null) return null;
  if (from2.trim() === '' && to2.trim() === '') return [first];
  const second = stretch(from2, to2);
  return second === null || second.from < first.to ? null : [first, second];
}

function stretch(from: string, to: string): Stretch | null {
  const [start, end] = [parseClock(from), parseClock(to)];
  return start === null || end === null || start >= end ? null : { from: start, to: end };
}
