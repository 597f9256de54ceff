import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { notFound } from '../../http/problems/notFound.js';
import { activeFindings } from './activeFindings.js';
import { headerAllergies } from './headerAllergies.js';
import { instructionsFor } from './instructionsFor.js';
import type { PageHeader } from './PageHeader.js';
import type { PageRow } from './PageRow.js';
import type { PatientPage } from './PatientPage.js';
import { pageStatement } from './pageStatement.js';
import { timelineOf } from './timelineOf.js';

/** Everything about one patient: what is medical for readers of the chart, what to do for everybody. */
export async function loadPatientPage(
  database: Database,
  actor: Actor,
  patientId: string,
  today: Day,
): Promise<PatientPage> {
  const chart = actor.permissions.has('chart.read');
  const key = [actor.clinicId, patientId];
  const [row] = await disclose<PageRow>(
    database,
    actor,
    { action: 'see', subject: 'patient', subjectId: patientId },
    chart
      ? { text: pageStatement.chart, values: [...key, actor.clinic.timeZone] }
      : { text: pageStatement.desk, values: key },
  );
  if (row === undefined) throw notFound('patient');
  const {
    patient_id: _,
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
