import type { PlanSession, PlanView } from '../PlanView';

export type SheetRow = { readonly session: PlanSession; readonly protocolCode: string };

/** Every session that still counts for the patient, in the order of its days; those without a day come last. */
export function sheetRows(plan: PlanView): readonly SheetRow[] {
  const rows = plan.courses.flatMap(({ protocolCode, sessions }) =>
    sessions
      .filter(({ state }) => state !== 'skipped')
      .map((session) => ({ session, protocolCode: session.protocolCode ?? protocolCode })),
  );
  const dayOf = ({ session }: SheetRow) => session.on ?? session.window?.ideal ?? '9999-12-31';
  return rows.sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}
