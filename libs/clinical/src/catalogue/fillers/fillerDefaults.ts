import { cited } from '../cited.js';
import { figureRange } from '../figureRange.js';

/** Visible swelling and bruising: mostly two weeks at the longest. */
const visible = {
  strength: null,
  downtimeDays: { low: cited(0, 'days', 'expert default', 'E'), high: cited(14, 'days', '52', 'B') },
  healingDays: cited(14, 'days', '52', 'B'),
} as const;

/** What the fillers of one material share. */
export const fillerDefaults = {
  ha: {
    ...visible,
    version: 1,
    kind: 'filler',
    material: 'ha',
    agent: 'hyaluronic-acid',
    ingredients: ['hyaluronic-acid', 'bacterial-protein', 'lidocaine'],
    reversible: true,
    series: {
      ...figureRange(1, 2, 'sessions', '51, 55, 60', 'B'),
      default: cited(1, 'sessions', 'planning default', 'E'),
    },
    gapDays: {
      shortest: cited(14, 'days', '51, 55, 60', 'B'),
      ideal: cited(28, 'days', '51, 55, 60', 'B'),
      longest: cited(42, 'days', 'planning default', 'E'),
    },
    reviewDays: figureRange(14, 28, 'days', '51, 55, 60', 'B'),
  },
  caha: {
    ...visible,
    version: 1,
    kind: 'filler',
    material: 'caha',
    agent: 'calcium-hydroxylapatite',
    ingredients: ['calcium-hydroxylapatite', 'lidocaine'],
    reversible: false,
    series: {
      ...figureRange(1, 2, 'sessions', '46', 'label'),
      default: cited(1, 'sessions', 'planning default', 'E'),
    },
    gapDays: {
      shortest: cited(28, 'days', 'planning default', 'E'),
      ideal: cited(28, 'days', 'planning default', 'E'),
      longest: cited(42, 'days', 'planning default', 'E'),
    },
    reviewDays: figureRange(28, 42, 'days', 'planning default', 'E'),
  },
} as const;
