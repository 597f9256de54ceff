import { describe, expect, it } from 'vitest';
import { sayEvent } from './sayEvent';
import { sayField } from './sayField';

const event = (action: string, subject: string) => sayEvent({ actorName: 'Rita Sommer', action, subject });

describe('sayEvent', () => {
  it('says what was done without a code', () => {
    expect(event('see', 'patient-list')).toBe('Rita Sommer saw the list of patients');
    expect(event('sign-in', 'account')).toBe('Rita Sommer signed in');
    expect(event('undo-check-in', 'visit')).toBe('Rita Sommer took back “checked in” of a visit');
    expect(event('brand-new', 'thing-of-tomorrow')).toBe('Rita Sommer brand new thing of tomorrow');
  });
});

describe('sayField', () => {
  it('says the name of a field in words', () => {
    expect(sayField('emergencyPhone')).toBe('emergency phone');
    expect(sayField('wound-or-sunburn')).toBe('wound or sunburn');
    expect(sayField('closures.2026-12-24')).toBe('closures.2026-12-24');
  });
});
