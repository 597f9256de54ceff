/**
 * Bodies for operations whose schema alone does not say what fits: codes that a library knows, an end after its
 * start. The generic tests send these; an entry takes the place of fields of the example made from the schema.
 */
export const fittingBodies: Readonly<Record<string, Record<string, unknown>>> = {
  'POST /waiting': { kind: 'consultation' },
  'POST /absences': { endsAt: '2026-03-02T10:00:00.000Z' },
  'POST /staff': { performs: [] },
  'PUT /staff/{id}': { performs: [] },
  'POST /plans/{id}/approve': { acceptances: [] },
  'POST /plans/{id}/decide': { acceptances: [] },
  'POST /staff/{id}/leave': { lastDay: '2026-12-31' },
  'POST /protocols/{id}/propose': { figures: [] },
  'POST /rulebook/{id}/propose': { figures: [] },
  'POST /patients/{patientId}/facts': { code: 'pregnant', answer: 'yes' },
};
