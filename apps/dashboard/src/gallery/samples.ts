import type { FindingLike } from '../i18n/FindingLike';
import type { HeaderFacts, HeaderPatient } from '../layout/PatientHeader';

export const samplePatient: HeaderPatient = {
  id: '0192',
  number: 'P-000123',
  name: 'Ana Sofía Costa',
  preferred: 'Sofía',
  born: '1988-03-12',
  pronouns: 'she/her',
};

export const sampleFindings: readonly FindingLike[] = [
  {
    code: 'isotretinoin',
    severity: 'defer',
    until: '2027-01-30',
    from: { kind: 'fact', code: 'isotretinoin', answer: { on: '2026-07-30' } },
    source: '34, 35',
    evidence: 'B',
    params: { days: 180 },
    protocols: ['jessner', 'tca-30-35'],
  },
  {
    code: 'hsv-history',
    severity: 'preparation',
    until: null,
    from: { kind: 'fact', code: 'hsv-history', answer: 'yes' },
    source: '33',
    evidence: 'C',
  },
  {
    code: 'pregnant',
    severity: 'needs-answer',
    until: null,
    from: { kind: 'fact', code: 'pregnant', answer: 'unknown' },
    source: '37',
    evidence: 'E',
  },
  {
    code: 'phototype',
    severity: 'absolute',
    until: null,
    from: { kind: 'phototype', code: 'phototype', answer: 5 },
    source: '16-1564',
    evidence: 'K',
    protocols: ['phenol-croton'],
  },
  {
    code: 'anticoagulant',
    severity: 'caution',
    until: null,
    from: { kind: 'fact', code: 'anticoagulant', answer: 'yes' },
    source: '44',
    evidence: 'label',
  },
];

export const chartFacts: HeaderFacts = {
  allergies: ['allergy-lidocaine'],
  findings: sampleFindings,
  phototype: 4,
};

export const deskFacts: HeaderFacts = {
  allergies: ['allergy-lidocaine', 'allergy-nuts'],
  instructions: [{ code: 'not-before', until: '2027-01-30' }, { code: 'ask-the-specialist' }],
};
