import { expect, it } from 'vitest';
import { aVisit } from '../../visits/testing/aVisit';
import type { CalendarVisit } from '../CalendarView';
import { type Cards, drawCards } from './drawCards';
import { placeVisits } from './placeVisits';

const a: CalendarVisit = {
  ...aVisit({ id: 'a' }),
  ...{
    specialistId: 's',
    roomId: 'r',
    roomFrom: '2026-12-01T09:00:00.000Z',
    roomTo: '2026-12-01T09:30:00.000Z',
  },
};
const b = { ...a, id: 'b', startsAt: '2026-12-01T10:00:00.000Z', endsAt: '2026-12-01T10:15:00.000Z' };

it('draws anew what has changed and nothing else, and a card that changes keeps the focus', () => {
  const box = document.body.appendChild(document.createElement('div'));
  const cards: Cards = new Map();
  const draw = (...visits: CalendarVisit[]) =>
    drawCards(box, cards, placeVisits(visits, 'specialist', 'Europe/Berlin'), 480, () => ({
      ...{ zone: 'Europe/Berlin', beside: '', room: false },
    }));
  draw(b, a);
  const [first, second] = box.children as unknown as [HTMLElement, HTMLElement];
  expect([first.dataset['visit'], first.style.top, second.style.height]).toEqual(['a', '240px', '28px']);
  first.focus();
  first.dataset['selected'] = '';
  const inside = second.firstElementChild;
  draw(
    { ...a, state: 'confirmed', startsAt: '2026-12-01T10:30:00.000Z', endsAt: '2026-12-01T11:00:00.000Z' },
    b,
  );
  expect([...box.children]).toEqual([second, first]);
  expect(document.activeElement).toBe(first);
  expect(second.firstElementChild).toBe(inside);
  expect([first.dataset['state'], first.dataset['selected'], first.style.top]).toEqual([
    'confirmed',
    '',
    '420px',
  ]);
  draw({ ...b });
  expect([...box.children]).toEqual([second]);
  expect(second.firstElementChild).toBe(inside);
  draw({ ...b, instruction: 'find-new-time' });
  expect(second.firstElementChild).not.toBe(inside);
  expect(second.dataset['held']).toBe('');
  box.remove();
});
