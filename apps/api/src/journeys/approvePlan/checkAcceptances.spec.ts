import { describe, expect, it } from 'vitest';
import type { Problem } from '../../http/problems/Problem.js';
import type { AcceptanceBody } from './AcceptanceBody.js';
import { checkAcceptances } from './checkAcceptances.js';

function errorsOf(...bodies: AcceptanceBody[]) {
  try {
    return checkAcceptances(bodies, { prescribe: true });
  } catch (error) {
    return (error as Problem).errors;
  }
}

describe('checkAcceptances', () => {
  it('takes a usual reason or own words', () => {
    expect(
      errorsOf(
        { finding: 'hsv-history', reasonCode: 'antiviral-prescribed' },
        { finding: 'melasma', reason: 'Six weeks of triple cream behind her.' },
        { finding: 'not-answered:hormones', reasonCode: 'does-not-apply', reason: null },
      ),
    ).toEqual([
      { finding: 'hsv-history', reasonCode: 'antiviral-prescribed', reason: null },
      { finding: 'melasma', reasonCode: null, reason: 'Six weeks of triple cream behind her.' },
      { finding: 'not-answered:hormones', reasonCode: 'does-not-apply', reason: null },
    ]);
  });

  it('wants one of both', () => {
    expect(errorsOf({ finding: 'melasma', reasonCode: null })).toEqual({
      'acceptances.0.reason': { code: 'required' },
    });
  });

  it('takes from who may not prescribe no word that something was prescribed, but who did, in writing', () => {
    const acceptance = (more: Partial<AcceptanceBody>) =>
      checkAcceptances([{ finding: 'hsv-history', ...more }], { prescribe: false });
    expect(() => acceptance({ reasonCode: 'antiviral-prescribed' })).toThrow(
      expect.objectContaining({
        errors: {
          'acceptances.0.reasonCode': {
            code: 'not_a_choice',
            params: { choices: ['antiviral-offered-and-declined', 'no-outbreak-for-years'] },
          },
        },
      }),
    );
    expect(acceptance({ reason: 'Dr Lind has prescribed it' })).toHaveLength(1);
    expect(acceptance({ reasonCode: 'no-outbreak-for-years' })).toHaveLength(1);
  });

  it('takes no reason of another finding, and none twice', () => {
    const errors = errorsOf(
      { finding: 'melasma', reasonCode: 'antiviral-prescribed' },
      { finding: 'melasma', reason: 'again' },
      { finding: 'toString', reasonCode: 'length' },
    );
    expect(errors).toMatchObject({
      'acceptances.0.reasonCode': { code: 'not_a_choice' },
      'acceptances.1.finding': { code: 'given_twice' },
      'acceptances.2.reasonCode': { code: 'not_a_choice', params: { choices: [] } },
    });
  });
});
