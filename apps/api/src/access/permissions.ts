import type { Role } from './Role.js';

/**
 * Who may do what: the one table. A route names its permission with `@Permits`; one that names none is refused
 * for everybody. Rights of a person (override, prescribe, medical lead) are asked for on top, where they matter.
 */
export const permissions = {
  'patients.read': ['specialist', 'reception', 'manager'],
  'patients.write': ['specialist', 'reception', 'manager'],
  'facts.tell': ['specialist', 'reception', 'manager'],
  'chart.read': ['specialist', 'manager'],
  'chart.write': ['specialist'],
  'intakes.list': ['specialist', 'reception', 'manager'],
  'intakes.fill': ['specialist', 'reception'],
  'advice.ask': ['specialist'],
  'assessments.sign': ['specialist'],
  'protocols.read': ['specialist', 'manager'],
  'protocols.edit': ['specialist', 'manager'],
  'protocols.sign': ['specialist'],
  'plans.read': ['specialist', 'reception', 'manager'],
  'plans.draft': ['specialist'],
  'plans.write': ['specialist'],
  'plans.approve': ['specialist'],
  'plans.undo': ['specialist', 'reception', 'manager'],
  'messages.read': ['specialist', 'reception', 'manager'],
  'messages.write': ['reception', 'manager'],
  'visits.read': ['specialist', 'reception', 'manager'],
  'visits.book': ['specialist', 'reception', 'manager'],
  'visits.desk': ['specialist', 'reception', 'manager'],
  'visits.treat': ['specialist'],
  'calls.take': ['specialist', 'reception', 'manager'],
  'calls.answer': ['specialist'],
  'clinic.read': ['specialist', 'reception', 'manager'],
  'clinic.manage': ['manager'],
  'staff.manage': ['manager'],
  'absences.write': ['specialist', 'manager'],
  'feeds.make': ['specialist', 'manager'],
  'overrides.read': ['specialist', 'manager'],
  'audit.read': ['specialist', 'manager'],
  'audit.verify': ['manager'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;
