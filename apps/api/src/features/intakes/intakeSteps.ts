export const intakeStates = ['in-progress', 'submitted', 'assessed'] as const;

export type IntakeState = (typeof intakeStates)[number];

/** What can be done with an intake in which state: the one table. */
export const intakeSteps = {
  answer: { from: ['in-progress'] },
  submit: { from: ['in-progress'] },
  examine: { from: ['in-progress', 'submitted', 'assessed'] },
  assess: { from: ['submitted', 'assessed'] },
} as const satisfies Record<string, { from: readonly IntakeState[] }>;
