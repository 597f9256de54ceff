import type { AdviceInput } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { aBasis } from '../../testing/aBasis.js';
import { aDraft } from '../../testing/aDraft.js';
import type { Acceptance } from './checkAcceptances.js';
import { decideApproval } from './decideApproval.js';

const series = { choices: [{ protocolCode: 'mandelic-40', rhythm: 'half' as const, sessions: 3 }] };
const tca = { choices: [{ protocolCode: 'tca-30-35' }] };
const because = (finding: string): Acceptance => ({
  finding,
  reasonCode: 'antiviral-prescribed',
  reason: null,
});

function decide(
  drafted: { request: typeof series | typeof tca; known?: Partial<AdviceInput> },
  today: Partial<AdviceInput>,
  acceptances: readonly Acceptance[] = [],
) {
  const plan = aDraft(drafted.request, aBasis(drafted.known ?? {}));
  return { plan, decision: decideApproval(plan, acceptances, aBasis(today)) };
}

describe('decideApproval', () => {
  it('approves what nothing speaks against, with the windows as they were', () => {
    const { plan, decision } = decide({ request: series }, {});
    expect(decision).toEqual({
      refused: null,
      plan: { ...plan, state: 'approved' },
      changes: [],
      accepted: [],
    });
  });

  it('asks for a reason for every caution, and keeps the reasons that are needed', () => {
    const known = { concerns: ['melasma' as const], facts: { 'hsv-history': 'yes' as const } };
    const bare = decide({ request: series, known }, known, [because('hsv-history')]).decision;
    expect(bare).toMatchObject({ refused: 'reason_needed', findings: [{ finding: 'melasma' }] });
    const given = [because('hsv-history'), because('melasma'), because('smoker')];
    const { decision } = decide({ request: series, known }, known, given);
    expect(decision).toMatchObject({ refused: null, accepted: given.slice(0, 2) });
  });

  it('stops at an absolute finding that came since the draft, whatever reason is given', () => {
    const { decision } = decide({ request: series }, { facts: { pregnant: 'yes' } }, [because('pregnancy')]);
    expect(decision).toMatchObject({
      refused: 'finding_blocks',
      findings: [{ finding: 'pregnancy', severity: 'absolute' }],
    });
  });

  it('stops at what has to heal before anybody knows a day', () => {
    const { decision } = decide({ request: series }, { facts: { 'hsv-active': 'yes' } });
    expect(decision).toMatchObject({
      refused: 'finding_blocks',
      findings: [{ finding: 'hsv-active', severity: 'defer', until: null }],
    });
  });

  it('wants the answer that could block', () => {
    const { decision } = decide({ request: series }, { facts: { pregnant: 'unknown' } });
    expect(decision).toMatchObject({
      refused: 'answer_missing',
      findings: [{ finding: 'not-answered:pregnant', severity: 'needs-answer' }],
    });
  });

  it('takes a reason for an answer that could only ask for caution', () => {
    const known = { facts: { hormones: 'unknown' as const } };
    expect(decide({ request: series }, known).decision).toMatchObject({
      refused: 'reason_needed',
      findings: [{ finding: 'not-answered:hormones' }],
    });
    expect(
      decide({ request: series }, known, [because('not-answered:hormones')]).decision.refused,
    ).toBeNull();
  });

  it('moves the windows past a deferral that came since the draft, and tells what moved', () => {
    const known = { phototype: 2 as const, facts: { isotretinoin: { on: '2026-01-01' } } };
    const { plan, decision } = decide({ request: tca, known: { phototype: 2 } }, known);
    if (decision.refused !== null) throw new Error(decision.refused);
    expect(plan.sessions[0]?.window?.ideal).toBe('2026-03-02');
    expect(decision.plan.sessions[0]).toMatchObject({
      id: plan.sessions[0]?.id,
      window: { earliest: '2026-06-30', ideal: '2026-06-30' },
    });
    expect(decision.changes[0]).toMatchObject({
      session: plan.sessions[0]?.id,
      before: { ideal: '2026-03-02' },
      after: { ideal: '2026-06-30' },
      rule: { code: 'isotretinoin' },
    });
  });

  it('counts from the day of the approval, and keeps the day that the start was wished for', () => {
    const late = decide({ request: series }, { today: '2026-04-01' }).decision;
    if (late.refused !== null) throw new Error(late.refused);
    expect(late.plan.sessions.map(({ window }) => window?.ideal).slice(0, 3)).toEqual([
      '2026-04-01',
      '2026-04-16',
      '2026-05-01',
    ]);
    const wished = aDraft({ ...series, startOn: '2026-05-04' }, aBasis());
    const decision = decideApproval(wished, [], aBasis({ today: '2026-04-01' }));
    if (decision.refused !== null) throw new Error(decision.refused);
    expect(decision.plan.sessions[0]?.window?.ideal).toBe('2026-05-04');
    expect(decision.plan.constraints.startIdeal).toEqual({ 'id course-1': '2026-05-04' });
  });
});
