/** The places a filler protocol treats. */
export const fillerAreas = [
  'cheek',
  'tear-trough',
  'lips',
  'nasolabial',
  'marionette',
  'perioral',
  'chin',
  'jawline',
  'temples',
  'hands',
] as const;

export type FillerArea = (typeof fillerAreas)[number];

/** Every place that an answer or a course can name. `face` holds all of its parts, `body` all that is not face. */
export const areas = [...fillerAreas, 'brow', 'face', 'body'] as const;

export type Area = (typeof areas)[number];
