import type { PlanFinding } from '../PlanFinding';
import type { PlanView } from '../PlanView';

/**
 * The cautions that came, or weigh otherwise, with what is to be decided on, and that nobody has given a reason for
 * since. Those that were accepted when the plan was approved, and are as they were, ask for none.
 */
export function newCautions({ findings = [], reopenings = [] }: PlanView): readonly PlanFinding[] {
  const since = new Map<string, string>();
  for (const { news, openedAt } of reopenings) {
    for (const { finding, change } of news) {
      const known = since.get(finding) ?? '';
      if (change !== 'lifted' && known < openedAt) since.set(finding, openedAt);
    }
  }
  return findings.filter(({ severity, finding, acceptance }) => {
    const told = since.get(finding);
    return severity === 'caution' && told !== undefined && (!acceptance || acceptance.at < told);
  });
}
