import { describe, expect, it } from 'vitest';
import { eventsOf } from './eventsOf';

const at = '2026-11-13T08:35:00.000Z';
const asked = (code: string) => ({
  at,
  kind: 'fact',
  by: 'Katrin Vogt',
  code,
  answer: 'no',
  origin: 'check-in',
});

describe('eventsOf', () => {
  it('keeps the answers of one check-in together', () => {
    const [only, ...others] = eventsOf([asked('pregnant'), asked('hsv-active')]);
    expect(others).toEqual([]);
    expect(only?.told?.map((entry) => entry['code'])).toEqual(['pregnant', 'hsv-active']);
  });

  it('leaves facts that were told at the desk alone', () => {
    const told = { ...asked('pregnant'), origin: 'desk', answer: 'yes' };
    expect(eventsOf([told, asked('hsv-active')])).toHaveLength(2);
  });

  it('says the later of one minute first, and a done session once', () => {
    const intake = { at, kind: 'intake-opened' };
    const done = { at, kind: 'plan-event', event: 'done', changes: 0 };
    const moved = { at, kind: 'plan-event', event: 'moved', changes: 2 };
    const kinds = eventsOf([intake, { at, kind: 'intake-submitted' }, done, moved]).map(({ kind }) => kind);
    expect(kinds).toEqual(['plan-event', 'intake-submitted', 'intake-opened']);
  });
});
