import { describe, expect, it } from 'vitest';
import { fillEmpty } from './fillEmpty.js';
import type { PatientValues } from './PatientValues.js';

const record = (more: Partial<PatientValues> = {}): PatientValues => ({
  ...{ given: 'Anna', family: 'Müller', preferred: null, born: '1991-11-20', sexAtBirth: null },
  ...{ pronouns: null, phone: null, email: null, address: null, language: null },
  ...{ emergencyName: null, emergencyPhone: null, allergyNote: null },
  ...more,
});
const fill = (told: Partial<Record<keyof PatientValues, string>>, more: Partial<PatientValues> = {}) =>
  fillEmpty(record(more), told, 'DE');

describe('fillEmpty', () => {
  it('fills what is empty, as it is kept', () => {
    const told = {
      ...{
        given: 'anna',
        family: 'Müller',
        born: '1991-11-20',
        phone: '0171 2345678',
        email: 'anna@a.example',
      },
      ...{ preferred: 'Anni', language: 'de', allergyNote: 'Hives after ibuprofen' },
    };
    expect(fill(told)).toEqual({
      filled: {
        ...{ phone: '+491712345678', email: 'anna@a.example', preferred: 'Anni', language: 'de' },
        allergyNote: 'Hives after ibuprofen',
      },
      differences: [],
    });
  });

  it('overwrites nothing, and hands back what was told otherwise', () => {
    const told = { given: 'Anne', born: '1991-11-21', phone: '0171 999999', allergyNote: 'Bees' };
    expect(fill(told, { phone: '+491712345678', allergyNote: 'Nuts' })).toEqual({
      filled: {},
      differences: [
        { field: 'given', said: 'Anne' },
        { field: 'born', said: '1991-11-21' },
        { field: 'phone', said: '+49171999999' },
      ],
    });
    expect(fill({ phone: '0171 2345678' }, { phone: '+491712345678' })).toEqual({
      filled: {},
      differences: [],
    });
  });

  it('hands back what cannot be kept as it was written', () => {
    expect(fill({ phone: 'ask my mother', email: 'anna at home', language: 'German' }).differences).toEqual([
      { field: 'phone', said: 'ask my mother' },
      { field: 'email', said: 'anna at home' },
      { field: 'language', said: 'German' },
    ]);
    expect(fill({ language: 'German' }, { language: 'de' }).differences).toEqual([]);
  });

  it('never mixes two emergency contacts', () => {
    const told = { emergencyName: 'Eva', emergencyPhone: '0171 2345678' };
    expect(fill(told).filled).toEqual({ emergencyName: 'Eva', emergencyPhone: '+491712345678' });
    expect(fill(told, { emergencyName: 'eva' }).filled).toEqual({ emergencyPhone: '+491712345678' });
    expect(fill(told, { emergencyName: 'Max' })).toEqual({
      filled: {},
      differences: [
        { field: 'emergencyName', said: 'Eva' },
        { field: 'emergencyPhone', said: '+491712345678' },
      ],
    });
  });
});
