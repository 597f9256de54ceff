import { cited } from '../catalogue/cited.js';
import type { Evidence, Figure, Unit } from '../catalogue/Figure.js';
import { classOf, type ProtocolClass } from '../catalogue/Protocol.js';
import { sheet } from '../findings/kinds/sheet.js';
import type { StepRule } from './StepRule.js';

type Contact = 'call' | 'photo' | 'visit';

/** Days after the treatment, or months after the last of a series. */
interface Row {
  readonly by: Contact;
  readonly of: ProtocolClass;
  readonly low: number;
  readonly high?: number;
  readonly unit?: Unit;
  readonly cite?: readonly [source: string, evidence: Evidence];
}

const TRIAL = ['16-1559', 'C'] as const;
const visitsAfterDeep = [1, 3, 7, 14, 30, 60, 90, 180];
const monthsAfterPlla = [3, 6, 12, 24];

/** When the clinic looks after whom; ours unless a source is named. A filler's reviews are sessions of its course. */
const rows: readonly Row[] = [
  { by: 'call', of: 'superficial', low: 2, high: 3 },
  { by: 'photo', of: 'superficial', low: 7 },
  { by: 'visit', of: 'medium', low: 1 },
  { by: 'visit', of: 'medium', low: 3 },
  { by: 'visit', of: 'medium', low: 7, cite: TRIAL },
  { by: 'visit', of: 'medium', low: 10, high: 14 },
  { by: 'visit', of: 'medium', low: 30, cite: TRIAL },
  { by: 'photo', of: 'medium', low: 60, high: 90, cite: TRIAL },
  ...visitsAfterDeep.map((low): Row => ({ by: 'visit', of: 'deep', low })),
  { by: 'call', of: 'ha', low: 1, high: 3 },
  { by: 'call', of: 'caha', low: 1, high: 3 },
  { by: 'call', of: 'plla', low: 2 },
  ...monthsAfterPlla.map((low): Row => ({ by: 'photo', of: 'plla', low, unit: 'months' })),
];

/** Average length of a month, as for reviews. */
const DAYS_PER_MONTH = 365.25 / 12;

const nameOf = ({ by, of, low, unit = 'days' }: Row, end: 'from' | 'until') =>
  `${of}-${by}-${low}-${unit}-${end}`;

const figures: Readonly<Record<string, Figure>> = Object.fromEntries(
  rows.flatMap((row) => {
    const {
      low,
      high = low,
      unit = 'days',
      cite: [source, evidence] = ['planning default', 'E'] as const,
    } = row;
    return [
      [nameOf(row, 'from'), cited(low, unit, source, evidence)],
      [nameOf(row, 'until'), cited(high, unit, source, evidence)],
    ];
  }),
);

const daysIn = ({ value, unit }: Figure) => (unit === 'months' ? Math.round(value * DAYS_PER_MONTH) : value);

const followUp = (by: Contact): StepRule => ({
  code: `follow-up-${by}`,
  kind: 'follow-up',
  days: ({ protocol, last, figure }) =>
    rows
      .filter((row) => row.by === by && row.of === classOf(protocol) && (last || row.unit !== 'months'))
      .map((row) => {
        const [from, until] = [
          figure('follow-up', nameOf(row, 'from')),
          figure('follow-up', nameOf(row, 'until')),
        ];
        return { from: daysIn(from), until: daysIn(until), figure: from };
      }),
  sheet: { code: 'follow-up', seed: sheet('planning default, 16-1559', 'E', figures) },
});

/** When the clinic calls, asks for a photo or looks at the skin. */
export const followUps: readonly StepRule[] = [followUp('call'), followUp('photo'), followUp('visit')];
