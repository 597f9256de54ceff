import { describe, expect, it } from 'vitest';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { advise } from './advise.js';
import { parseAdviceInput } from './parseAdviceInput.js';

/** Cases a clinician worked out by hand; only what stands under `expect` is asserted. */
interface WorkedCase {
  readonly id: string;
  readonly in: unknown;
  readonly expect: {
    readonly cycle?: { readonly days: number; readonly low: number; readonly high: number };
    readonly modality?: string;
    readonly protocols?: Readonly<
      Record<string, { readonly verdict: string; readonly until?: string | null }>
    >;
  };
}

const workedCases: readonly WorkedCase[] = [
  {
    id: 'acne and marks, phototype IV',
    in: {
      today: '2026-03-02',
      born: '1996-08-01',
      phototype: 4,
      concerns: ['acne-inflammatory', 'pih'],
      facts: {},
      otherwise: 'no',
    },
    expect: {
      cycle: {
        days: 29,
        low: 24,
        high: 34,
      },
      modality: 'peel',
      protocols: {
        'salicylic-20-30': {
          verdict: 'ok',
        },
        'mandelic-40': {
          verdict: 'ok',
        },
        'glycolic-50': {
          verdict: 'caution',
        },
        jessner: {
          verdict: 'caution',
        },
        'phenol-croton': {
          verdict: 'blocked',
        },
      },
    },
  },
  {
    id: 'pregnant, texture',
    in: {
      today: '2026-03-02',
      born: '1991-11-20',
      phototype: 2,
      concerns: ['texture-pores'],
      facts: {
        pregnant: 'yes',
      },
      otherwise: 'no',
    },
    expect: {
      modality: 'consultation',
      protocols: {
        'salicylic-20-30': {
          verdict: 'blocked',
        },
        jessner: {
          verdict: 'blocked',
        },
        'tca-10-25': {
          verdict: 'blocked',
        },
        'glycolic-20-35': {
          verdict: 'blocked',
        },
        'lactic-30-50': {
          verdict: 'blocked',
        },
        'tca-30-35': {
          verdict: 'blocked',
        },
        'ha-lips': {
          verdict: 'blocked',
        },
      },
    },
  },
  {
    id: 'isotretinoin two months ago',
    in: {
      today: '2026-03-02',
      born: '2001-06-15',
      phototype: 3,
      concerns: ['acne-comedonal'],
      facts: {
        isotretinoin: {
          on: '2026-01-01',
        },
      },
      otherwise: 'no',
    },
    expect: {
      modality: 'peel',
      protocols: {
        'glycolic-20-35': {
          verdict: 'caution',
        },
        'tca-30-35': {
          verdict: 'defer',
          until: '2026-06-30',
        },
        'phenol-croton': {
          verdict: 'defer',
          until: '2027-01-01',
        },
      },
    },
  },
  {
    id: 'volume loss on an anticoagulant',
    in: {
      today: '2026-03-02',
      born: '1967-09-09',
      phototype: 2,
      concerns: ['midface-volume', 'nasolabial-folds'],
      facts: {
        anticoagulant: 'yes',
      },
      otherwise: 'no',
    },
    expect: {
      cycle: {
        days: 34,
        low: 27,
        high: 40,
      },
      modality: 'filler',
      protocols: {
        'ha-cheek': {
          verdict: 'caution',
        },
        'ha-nasolabial': {
          verdict: 'caution',
        },
      },
    },
  },
  {
    id: 'surface and deep together',
    in: {
      today: '2026-03-02',
      born: '1980-12-24',
      phototype: 1,
      concerns: ['dullness', 'midface-volume'],
      facts: {},
      otherwise: 'no',
    },
    expect: {
      modality: 'both',
      protocols: {
        'glycolic-20-35': {
          verdict: 'ok',
        },
        'ha-cheek': {
          verdict: 'ok',
        },
      },
    },
  },
  {
    id: 'unsure',
    in: {
      today: '2026-03-02',
      born: '1985-01-31',
      phototype: 2,
      concerns: ['unsure', 'dullness'],
      facts: {},
      otherwise: 'no',
    },
    expect: {
      modality: 'consultation',
    },
  },
  {
    id: 'a mole that changes',
    in: {
      today: '2026-03-02',
      born: '1970-02-28',
      phototype: 2,
      concerns: ['changing-lesion', 'lentigines'],
      facts: {},
      otherwise: 'no',
    },
    expect: {
      modality: 'consultation',
      protocols: {
        'glycolic-20-35': {
          verdict: 'blocked',
        },
        'tca-30-35': {
          verdict: 'blocked',
        },
        'ha-lips': {
          verdict: 'blocked',
        },
      },
    },
  },
  {
    id: 'salicylate allergy',
    in: {
      today: '2026-03-02',
      born: '1995-07-07',
      phototype: 2,
      concerns: ['acne-comedonal'],
      facts: {
        'allergy-salicylate': 'yes',
      },
      otherwise: 'no',
    },
    expect: {
      modality: 'peel',
      protocols: {
        'salicylic-20-30': {
          verdict: 'blocked',
        },
        jessner: {
          verdict: 'blocked',
        },
        'glycolic-20-35': {
          verdict: 'ok',
        },
      },
    },
  },
  {
    id: 'filler five days ago',
    in: {
      today: '2026-03-02',
      born: '1984-04-04',
      phototype: 1,
      concerns: ['fine-lines'],
      facts: {
        filler: {
          on: '2026-02-25',
        },
      },
      otherwise: 'no',
    },
    expect: {
      protocols: {
        'glycolic-20-35': {
          verdict: 'defer',
          until: '2026-03-11',
        },
        'tca-30-35': {
          verdict: 'defer',
          until: '2026-03-25',
        },
        'phenol-croton': {
          verdict: 'defer',
          until: '2026-05-26',
        },
      },
    },
  },
  {
    id: 'pregnancy not answered',
    in: {
      today: '2026-03-02',
      born: '1993-03-03',
      phototype: 2,
      concerns: ['dullness'],
      facts: {
        pregnant: 'unknown',
      },
      otherwise: 'no',
    },
    expect: {
      protocols: {
        'salicylic-20-30': {
          verdict: 'needs-answer',
        },
      },
    },
  },
  {
    id: 'keloids',
    in: {
      today: '2026-03-02',
      born: '1979-10-10',
      phototype: 2,
      concerns: ['fine-lines', 'midface-volume'],
      facts: {
        keloid: 'yes',
      },
      otherwise: 'no',
    },
    expect: {
      protocols: {
        'glycolic-20-35': {
          verdict: 'caution',
        },
        'tca-30-35': {
          verdict: 'blocked',
        },
        'plla-cheek': {
          verdict: 'blocked',
        },
        'ha-cheek': {
          verdict: 'caution',
        },
      },
    },
  },
  {
    id: 'filler in the hands',
    in: {
      today: '2026-03-02',
      born: '1984-04-04',
      phototype: 1,
      concerns: ['fine-lines'],
      facts: {
        filler: {
          on: '2026-02-25',
          area: 'hands',
        },
      },
      otherwise: 'no',
    },
    expect: {
      modality: 'peel',
      protocols: {
        'glycolic-20-35': {
          verdict: 'ok',
        },
      },
    },
  },
  {
    id: 'tanned yesterday',
    in: {
      today: '2026-03-02',
      born: '1984-04-04',
      phototype: 2,
      concerns: ['dullness'],
      facts: {
        tan: {
          on: '2026-03-01',
        },
      },
      otherwise: 'no',
    },
    expect: {
      modality: 'peel',
      protocols: {
        'glycolic-20-35': {
          verdict: 'defer',
          until: '2026-03-15',
        },
      },
    },
  },
];

describe('worked cases', () => {
  it.each(workedCases.map((each) => [each.id, each] as const))('%s', (_, { in: asked, expect: expected }) => {
    const { cycle, recommendation, protocols } = advise(parseAdviceInput(asked), seedCatalogue);
    if (expected.cycle !== undefined) expect(cycle).toEqual(expected.cycle);
    if (expected.modality !== undefined) expect(recommendation.modality).toBe(expected.modality);
    const byCode = Object.fromEntries(protocols.map((each) => [each.code, each]));
    for (const [code, wanted] of Object.entries(expected.protocols ?? {}))
      expect(byCode[code]).toMatchObject(wanted);
  });
});
