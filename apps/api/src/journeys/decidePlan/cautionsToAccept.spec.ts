import { describe, expect, it } from 'vitest';
import type { PlanFinding } from '../../features/plans/evaluatePlan.js';
import type { News } from '../../features/plans/reopenings/News.js';
import { cautionsToAccept } from './cautionsToAccept.js';

const [monday, tuesday, friday] = ['2026-03-02T08:00:00Z', '2026-03-03T08:00:00Z', '2026-03-06T08:00:00Z'];
const shared = { until: null, protocols: ['mandelic-40'], params: {} } as const;
const news = (finding: string, change: News['change'] = 'new'): News => {
  return { ...shared, code: finding, finding, change, severity: 'caution' };
};
const stands = (finding: string, severity: PlanFinding['severity'] = 'caution'): PlanFinding => ({
  ...{ ...shared, code: finding, finding, severity, source: '6', evidence: 'C' },
  from: { kind: 'fact', code: finding, answer: 'yes' },
});
const opened = (openedAt: string, ...told: News[]) => ({ id: openedAt, news: told, openedAt });
const toAccept = (...given: Parameters<typeof cautionsToAccept>) =>
  cautionsToAccept(...given).map(({ finding }) => finding);

describe('the cautions that a decision answers for', () => {
  it('those that came with it and still stand', () => {
    const told = [opened(monday, news('keloid'), news('smoker'), news('hormones', 'lifted'))];
    const standing = [stands('keloid'), stands('hormones'), stands('radiation')];
    expect(toAccept(told, standing, new Map())).toEqual(['keloid']);
  });

  it('not those that a reason was given for since, but those that came again after it', () => {
    const accepted = new Map([['keloid', tuesday]]);
    expect(toAccept([opened(monday, news('keloid'))], [stands('keloid')], accepted)).toEqual([]);
    const again = [opened(monday, news('keloid')), opened(friday, news('keloid', 'other'))];
    expect(toAccept(again, [stands('keloid')], accepted)).toEqual(['keloid']);
  });

  it('not what no reason helps against', () => {
    const told = [opened(monday, news('pregnancy'))];
    expect(toAccept(told, [stands('pregnancy', 'absolute')], new Map())).toEqual([]);
  });
});
