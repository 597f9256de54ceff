import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '../session/session';
import { aSession } from '../testing/aSession';
import { type HeaderFacts, PatientHeader } from './PatientHeader';

const patient = {
  id: 'p1',
  number: 'P-000123',
  name: 'Ana Costa',
  preferred: 'Nita',
  born: '1988-03-12',
  pronouns: 'she/her',
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-10-12T10:00:00Z') });
  session.signedIn(aSession());
});
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.useRealTimers();
});

function marksOf(facts: HeaderFacts): string[] {
  render(
    <MemoryRouter>
      <PatientHeader patient={patient} facts={facts} />
    </MemoryRouter>,
  );
  const list = screen.getByRole('list', { name: 'To keep in mind' });
  return within(list)
    .getAllByRole('listitem')
    .map((mark) => mark.textContent ?? '');
}

describe('for readers of the chart', () => {
  it('says phototype, allergies and findings in words, gravest first', () => {
    const marks = marksOf({
      allergies: [
        { code: 'allergy-lidocaine', words: null },
        { code: 'other', words: 'latex gloves' },
      ],
      phototype: 4,
      findings: [
        { code: 'anticoagulant', severity: 'caution', from: 'anticoagulant' },
        { code: 'isotretinoin', severity: 'defer', until: '2027-01-30', from: 'isotretinoin' },
        { code: 'keloid', severity: 'absolute', from: 'keloid', protocols: ['tca-30-35', 'phenol-croton'] },
      ],
    });
    expect(marks).toEqual([
      'Phototype IV',
      'Allergies: lidocaine, latex gloves',
      'Raised scars (keloid): rules out 2 treatments',
      'Isotretinoin: wait until 30 Jan 2027',
      'Blood thinner: caution',
    ]);
    expect(screen.getByText('Ana Costa')).toBeTruthy();
    expect(screen.getByText('38 years, born 12 Mar 1988')).toBeTruthy();
    expect(screen.getByText('she/her')).toBeTruthy();
  });

  it('never says “no findings” of somebody whom nobody has assessed', () => {
    expect(marksOf({ allergies: [], phototype: 2, findings: null })).toEqual([
      ...['Phototype II', 'No allergies told', 'Not assessed yet'],
    ]);
  });

  it('never takes an unasked allergy or an open examination for none', () => {
    expect(marksOf({ allergies: [], allergiesAsked: false, findings: [], phototype: null })).toEqual([
      'Phototype not examined',
      'Allergies not asked yet',
    ]);
  });
});

describe('for reception', () => {
  it('says allergies and what to do, and nothing of findings or phototype', () => {
    const marks = marksOf({
      allergies: ['allergy-nuts'],
      instructions: [{ code: 'not-before', until: '2027-01-30' }, { code: 'ask-the-specialist' }],
    });
    expect(marks).toEqual([
      'Allergy: nuts',
      'Not before Sat 30 Jan 2027',
      'Ask the specialist before booking',
    ]);
  });
});
