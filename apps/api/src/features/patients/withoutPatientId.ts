/** Rows as they go out: the column that told the audit who was shown is gone. */
export function withoutPatientId<Row>(rows: readonly (Row & { patient_id: unknown })[]): Row[] {
  return rows.map(({ patient_id: _, ...row }) => row as unknown as Row);
}
