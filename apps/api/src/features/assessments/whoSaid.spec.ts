import { advise, defaultPolicy, intakeFormV1, seedCatalogue } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { aBasis } from '../../testing/aBasis.js';
import type { AssessmentPage } from './AssessmentPage.js';
import { whoSaid } from './whoSaid.js';

const { known } = aBasis({ facts: { keloid: 'no', 'hsv-history': 'yes', pregnant: 'yes' } });
const input = {
  ...known,
  saidBy: { keloid: 'examination', 'hsv-history': 'intake', pregnant: 'desk' } as const,
};

const page: AssessmentPage = {
  id: 'assessment',
  version: 1,
  state: 'draft',
  patientId: 'patient',
  patient: { id: 'patient', name: 'Mara Lenz', number: 'P-000001', born: '1991-08-01', allergyNote: null },
  intakeId: 'intake',
  onDay: '2026-03-02',
  form: intakeFormV1,
  answers: { keloid: 'yes', 'cold-sores-ever': 'yes', pregnant: 'no' },
  answeredOn: '2026-03-02',
  examination: {
    id: 'examination',
    version: 1,
    phototype: 3,
    glogau: 2,
    notes: '',
    corrections: { keloid: 'no' },
    examinedBy: 'Dr Ada Lind',
    examinedAt: '2026-03-02T08:00:00.000Z',
  },
  input,
  advice: advise(known, seedCatalogue, defaultPolicy),
  rulebookId: 'rulebook',
  previous: null,
  signedBy: null,
  signedAt: null,
};

describe('whoSaid', () => {
  it('says whose word counts and keeps both', () => {
    expect(whoSaid(input, page)).toEqual({
      keloid: { by: 'specialist', patient: 'yes', specialist: 'no' },
      'hsv-history': { by: 'patient', patient: 'yes', specialist: null },
      pregnant: { by: 'desk', patient: 'no', specialist: null },
    });
  });
});
