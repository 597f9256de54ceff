import { expect, it } from 'vitest';
import { aVisit } from '../../visits/testing/aVisit';
import type { CalendarVisit } from '../CalendarView';
import { drawVisit } from './drawVisit';

const visit: CalendarVisit = {
  ...aVisit({ state: 'confirmed' }),
  specialistId: 's',
  roomId: 'r',
  roomFrom: '2026-12-01T08:55:00.000Z',
  roomTo: '2026-12-01T09:40:00.000Z',
};
const names = { zone: 'Europe/Berlin', beside: 'Room 2', room: false };

it('is a button whose name says everything, in the time of the clinic', () => {
  const button = drawVisit({ ...visit, urgent: true, instruction: 'ask-the-specialist' }, names);
  expect(button.tagName).toBe('BUTTON');
  expect(button.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe(
    '10:00–10:30, Ana Costa, Mandelic acid 40 %, session 3 of 6, Confirmed, Urgent, Ask the specialist, Room 2',
  );
});

it('shows the state as words and icon beside its colour', () => {
  const button = drawVisit(visit, names);
  expect(button.dataset['tone']).toBe('calm');
  expect(button.querySelector('.visit-state')?.textContent).toBe('Confirmed');
  expect(button.querySelector('.visit-top svg')).not.toBeNull();
});

it('says with a sign and in words that it does not stand as it was booked', () => {
  const button = drawVisit({ ...visit, instruction: 'find-new-time' }, names);
  expect(button.querySelectorAll('.visit-mark svg')).toHaveLength(1);
  expect(button.querySelector('.visit-mark')?.textContent).toBe('Needs a new time');
  expect(button.querySelector('.visit-held')?.textContent).toBe('Needs a new time');
  expect(button.dataset['held']).toBe('');
  expect(drawVisit(visit, names).querySelector('.visit-mark, .visit-held')).toBeNull();
});

it('shows in a room for how long it is held before and after', () => {
  const button = drawVisit(visit, { ...names, room: true });
  expect(button.style.getPropertyValue('--before')).toBe('5');
  expect(button.style.getPropertyValue('--after')).toBe('10');
});
