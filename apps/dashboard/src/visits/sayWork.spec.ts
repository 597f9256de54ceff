import { describe, expect, it } from 'vitest';
import { sayWork } from './sayWork';

const session = { id: 's', ordinal: 3, of: 6, kind: 'treatment', protocolCode: 'mandelic-40' } as const;

describe('sayWork', () => {
  it.each([
    [
      { kind: 'treatment', protocolCode: 'mandelic-40', sessions: [session] },
      'Mandelic acid 40 %, session 3 of 6',
    ],
    [
      {
        kind: 'treatment',
        protocolCode: null,
        sessions: [session, { ...session, protocolCode: 'ha-lips', kind: 'review' as const }],
      },
      'Mandelic acid 40 %, session 3 of 6 · Hyaluronic acid, lips, review',
    ],
    [{ kind: 'treatment', protocolCode: 'ha-cheek', sessions: [] }, 'Hyaluronic acid, cheeks'],
    [{ kind: 'consultation', protocolCode: null, sessions: [] }, 'Consultation'],
  ])('says what a visit is for: %#', (work, said) => {
    expect(sayWork(work).replaceAll('\u00a0', ' ')).toBe(said);
  });
});
