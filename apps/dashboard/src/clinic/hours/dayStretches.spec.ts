import { expect, it } from 'vitest';
import { dayStretches } from './dayStretches';

const written = { from: '9', to: '13:30', from2: '', to2: '' };

it('reads one stretch or two, and nothing while they are not right', () => {
  expect(dayStretches(written)).toEqual([{ from: 540, to: 810 }]);
  expect(dayStretches({ ...written, from2: '14', to2: '17' })).toEqual([
    { from: 540, to: 810 },
    { from: 840, to: 1020 },
  ]);
  expect(dayStretches({ ...written, from2: '13', to2: '17' })).toBeNull();
  expect(dayStretches({ ...written, from2: '14' })).toBeNull();
  expect(dayStretches({ ...written, to: '9' })).toBeNull();
});
