/** Words about what colleagues change while somebody looks. */
export const live = {
  changed: {
    visit: (name: string) => `${name} has just changed this visit. Look again before you go on.`,
    plan: (name: string) => `${name} has just changed this plan. Look again before you go on.`,
    patient: (name: string) => `${name} has just changed this patient. Look again before you save.`,
  },
} as const;
