import { describe, expect, it } from 'vitest';
import type { PlanEventHead } from './StoredPlanEvent.js';
import { whyNotUndo } from './whyNotUndo.js';

const event = (id: string, kind: string, overrides: Partial<PlanEventHead> = {}): PlanEventHead => ({
  id,
  kind,
  at: '2026-03-20T09:00:00.000Z',
  by: 'Rita',
  changes: [],
  undoneBy: null,
  hasBefore: true,
  ...overrides,
});

describe('whyNotUndo', () => {
  it('lets the last step be taken back', () => {
    expect(whyNotUndo([event('a', 'approved'), event('b', 'missed')], 'b')).toBeNull();
  });

  it('names the later step that was built on it', () => {
    const events = [event('a', 'missed'), event('b', 'booked'), event('c', 'done')];
    expect(whyNotUndo(events, 'a')).toEqual({ because: 'later-event', eventId: 'b', kind: 'booked' });
  });

  it('passes over later steps that were taken back, and over their undoing', () => {
    const events = [event('a', 'missed'), event('b', 'done', { undoneBy: 'c' }), event('c', 'undo')];
    expect(whyNotUndo(events, 'a')).toBeNull();
  });

  it('takes nothing back twice', () => {
    const events = [event('a', 'missed', { undoneBy: 'b' }), event('b', 'undo')];
    expect(whyNotUndo(events, 'a')).toEqual({ because: 'already-undone', eventId: 'b' });
  });

  it.each(['approved', 'drafted', 'changed', 'undo'])(
    'leaves the decision "%s" to be decided anew',
    (kind) => {
      expect(whyNotUndo([event('a', kind)], 'a')).toEqual({ because: 'not-a-step' });
    },
  );

  it.each(['finding-new', 'finding-lifted', 'specialist-left', 'specialist-back'])(
    'takes "%s" back at no plan, and nothing of the plan itself that lies before it',
    (kind) => {
      const events = [event('a', 'paused'), event('b', kind)];
      expect(whyNotUndo(events, 'b')).toEqual({ because: 'not-a-step' });
      expect(whyNotUndo(events, 'a')).toEqual({ because: 'later-event', eventId: 'b', kind });
    },
  );

  it.each(['moved', 'cancelled', 'missed', 'done'])(
    'takes "%s" back past what became true since, and not past other figures or another step',
    (kind) => {
      const events = [event('a', kind), event('b', 'finding-new'), event('c', 'specialist-left')];
      expect(whyNotUndo(events, 'a')).toBeNull();
      const other = [...events, event('d', 'rules-changed')];
      expect(whyNotUndo(other, 'a')).toEqual({ because: 'later-event', eventId: 'd', kind: 'rules-changed' });
    },
  );

  it('sends a booking to its visits, and knows no event of another plan', () => {
    expect(whyNotUndo([event('a', 'booked')], 'a')).toEqual({ because: 'at-the-visit' });
    expect(whyNotUndo([event('a', 'missed')], 'b')).toEqual({ because: 'not-a-step' });
  });
});
