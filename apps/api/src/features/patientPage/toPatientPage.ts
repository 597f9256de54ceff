import type { Day } from '@stratum/calendar';
import { activeFindings } from './activeFindings.js';
import { headerAllergies } from './headerAllergies.js';
import { instructionsFor } from './instructionsFor.js';
import type { PageHeader } from './PageHeader.js';
import type { PageRow } from './PageRow.js';
import type { PatientPage } from './PatientPage.js';
import { timelineOf } from './timelineOf.js';

/**
 * A page as it was read: what is medical for readers of the chart, what to do for everybody.
 * @param row with the findings that count now
 */
export function toPatientPage(row: PageRow, chart: boolean, today: Day): PatientPage {
  const {
    patient_id: _,
    toldSince: __,
    plans,
    visits,
    intakes,
    differences: told,
    outlook,
    findings,
    happenings,
    ...rest
  } = row;
  const { allergyStatements, tickedAllergies, toReview, phototype, ...patient } = rest;
  const { allergies, asked } = headerAllergies(allergyStatements, tickedAllergies, patient.allergyNote);
  const instructions = instructionsFor(outlook, toReview, today);
  const header: PageHeader = { allergies, allergiesAsked: asked, instructions };
  if (chart) {
    const medical = {
      findings: findings ? activeFindings(findings, today) : null,
      phototype: phototype ?? null,
      toReview,
    };
    Object.assign(header, medical);
  }
  const current = new Map<string, unknown>(Object.entries(patient));
  const timeline = timelineOf({
    plans,
    visits,
    intakes,
    happenings: happenings ?? [],
    registeredAt: patient.createdAt,
  });
  const differences = told.filter(({ field, said }) => said !== current.get(field));
  return { patient, header, plans, visits, intakes, differences, timeline };
}
