import { expect, it } from 'vitest';
import type { ClinicSettings } from '../ClinicSettings';
import { bodyOf, changesIn, valuesOf } from './HouseValues';

const settings: ClinicSettings = {
  ...{
    id: 'c1',
    version: 3,
    name: 'Lindenhof',
    zoneFixed: true,
    timeZone: 'Europe/Berlin',
    country: 'DE',
    language: 'de',
  },
  ...{ phone: null, address: null, dueDays: 14, hours: [], closures: [] },
  policy: { pregnancy: 'refuse-all', adultAge: 18, fillerApprovalAge: 21 },
};

it('says what would be another one as it is read, and nothing for what was only typed anew', () => {
  const before = valuesOf(settings);
  expect(changesIn(before, { ...before, dueDays: '14', name: 'Lindenhof ' })).toEqual([]);
  const after = { ...before, country: 'CH', adultAge: '20', phone: '030 5550199' };
  expect(changesIn(before, after)).toEqual([
    { field: 'phone', was: 'nothing', now: '030 5550199' },
    { field: 'country', was: 'Germany', now: 'Switzerland' },
    { field: 'adultAge', was: '18 years', now: '20 years' },
  ]);
  expect(bodyOf(after)).toMatchObject({
    ...{ phone: '030 5550199', address: null, dueDays: 14 },
    policy: { pregnancy: 'refuse-all', adultAge: 20, fillerApprovalAge: 21 },
  });
});
