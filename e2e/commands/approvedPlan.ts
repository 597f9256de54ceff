import type { Api, Reply } from './apiOf.js';

interface Choice {
  protocolCode: string;
  rhythm?: 'half' | 'whole';
  sessions?: number;
}

/** Drafts and approves a plan; every caution is accepted with its first usual reason. Gives the plan. */
export async function approvedPlan(
  specialist: Api,
  assessmentId: string,
  choices: readonly Choice[],
): Promise<Reply> {
  const draft = await specialist('POST', '/plans', { assessmentId, choices }, { once: true });
  const cautions = draft.findings.filter(({ severity }: { severity: string }) => severity === 'caution');
  const acceptances = cautions.map(
    ({ finding, usualReasons }: { finding: string; usualReasons: string[] }) => ({
      ...{ finding, reasonCode: usualReasons[0] },
    }),
  );
  return specialist('POST', `/plans/${draft.id}/approve`, { acceptances }, { version: draft.version });
}
