import { describe, expect, it } from 'vitest';
import type { AdviceInput } from '../advice/AdviceInput.js';
import { defaultPolicy } from '../advice/defaultPolicy.js';
import type { Catalogue } from '../catalogue/Catalogue.js';
import { protocolOf } from '../catalogue/protocolOf.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { aHealthyPatient } from '../testing/verdictsOf.js';
import { rulesNewsOf } from './rulesNewsOf.js';

const today = '2026-04-01';

/** The catalogue with other days for one figure of one rule, as version 2. */
function withFigure(rule: string, name: string, value: number): Catalogue {
  const rulebook = structuredClone(seedCatalogue.rulebook);
  const sheet = rulebook.rules[rule];
  const figure = sheet?.figures[name];
  if (sheet === undefined || figure === undefined) throw new Error('no figure');
  const figures = { ...sheet.figures, [name]: { ...figure, value } };
  return {
    ...seedCatalogue,
    rulebook: { ...rulebook, version: 2, rules: { ...rulebook.rules, [rule]: { ...sheet, figures } } },
  };
}

const inForce = (catalogue: Catalogue) => ({
  today,
  catalogue,
  policy: defaultPolicy,
  courses: [{ protocol: protocolOf(catalogue, 'glycolic-20-35'), area: 'face', sessions: ['p1'] } as const],
});
const news = (facts: AdviceInput['facts'], then: Catalogue, now: Catalogue) =>
  rulesNewsOf({ ...aHealthyPatient, facts }, inForce(then), inForce(now)).map((one) =>
    one.kind === 'finding-lifted' ? `${one.finding} lifted` : `${one.finding} until ${one.holds[0]?.last}`,
  );

describe('what new rules change for a plan with nothing new known', () => {
  const tanned = { tan: { on: '2026-03-30' } } as const;
  const longer = withFigure('tan', 'superficial', 40);

  it('a longer distance closes more days', () => {
    expect(news(tanned, seedCatalogue, longer)).toEqual(['tan until 2026-05-08']);
  });

  it('a distance that is over by now is lifted', () => {
    expect(news(tanned, longer, withFigure('tan', 'superficial', 1))).toEqual(['tan lifted']);
  });

  it('a new version with the same days is no news, nor are rules about what the patient has not', () => {
    const same = { ...seedCatalogue, rulebook: { ...seedCatalogue.rulebook, version: 2 } };
    expect(news(tanned, seedCatalogue, same)).toEqual([]);
    expect(news({}, seedCatalogue, longer)).toEqual([]);
  });
});
