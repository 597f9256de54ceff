import type { FindingRule } from '../evaluation/FindingRule.js';
import { sheet } from './kinds/sheet.js';

/** Adults below the age that the approvals of fillers begin at. */
export const underFillerApprovalAge: FindingRule<'under-filler-approval-age'> = {
  code: 'under-filler-approval-age',
  severities: ['caution'],
  reads: ['age'],
  appliesTo: ({ kind }) => kind === 'filler',
  assess: ({ age, policy }) =>
    age >= policy.adultAge && age < policy.fillerApprovalAge
      ? { severity: 'caution', params: { age, under: policy.fillerApprovalAge } }
      : null,
  seed: sheet('49', 'label'),
};
