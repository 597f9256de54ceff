import { expect, it } from 'vitest';
import { checkWeek } from './checkWeek.js';

it('accepts a morning and an afternoon that touch', () => {
  const hours = [
    { weekday: 1, from: 480, to: 720 },
    { weekday: 1, from: 720, to: 1080 },
    { weekday: 2, from: 480, to: 1080 },
  ];
  expect(checkWeek(hours)).toEqual({});
});

it('names the stretch that overlaps another one of the same day', () => {
  const hours = [
    { weekday: 3, from: 480, to: 721 },
    { weekday: 3, from: 720, to: 1080 },
  ];
  expect(checkWeek(hours)).toEqual({ 'hours.1.from': { code: 'overlaps' } });
});

it('names a stretch that ends before it starts', () => {
  expect(checkWeek([{ weekday: 1, from: 600, to: 600 }])).toEqual({
    'hours.0.to': { code: 'ends_before_start' },
  });
});
