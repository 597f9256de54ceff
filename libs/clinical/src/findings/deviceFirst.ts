import type { FindingRule } from '../evaluation/FindingRule.js';
import { areasMeet } from '../vocabulary/areasMeet.js';
import { sheet } from './kinds/sheet.js';

const DEVICES = ['laser-ablative', 'laser-nonablative', 'microneedling'] as const;

/** Light, laser or radio-frequency and a filler on one day: the device goes first. */
export const deviceFirst: FindingRule<'device-first'> = {
  code: 'device-first',
  severities: ['preparation'],
  reads: DEVICES,
  appliesTo: ({ kind }) => kind === 'filler',
  assess: ({ occurrence, on, area }) => {
    const device = DEVICES.find((fact) => {
      const used = occurrence(fact);
      return used?.dated && used.on === on && areasMeet(used.area, area);
    });
    return device === undefined ? null : { severity: 'preparation', from: device, params: { first: device } };
  },
  seed: sheet('79, 78', 'C'),
};
