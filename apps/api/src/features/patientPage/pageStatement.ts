import { patientColumns } from '../../database/fragments/patientColumns.js';
import { happeningsColumn, toldColumn } from './happeningsColumn.js';
import {
  allergyStatements,
  findingsColumn,
  outlook,
  phototypeColumn,
  tickedAllergies,
  toReview,
} from './headerColumns.js';
import { differencesColumn, intakesColumn, plansColumn, visitsColumn } from './pageColumns.js';
import { toldSinceColumn } from './toldSinceColumn.js';

const shared = (chart: boolean) => /* sql */ `
  p.id as patient_id, ${patientColumns}, ${plansColumn} as plans, ${visitsColumn(chart)} as visits,
  ${intakesColumn(chart)} as intakes, ${differencesColumn} as differences, ${allergyStatements} as "allergyStatements",
  ${tickedAllergies} as "tickedAllergies", ${toReview} as "toReview", ${outlook} as outlook,
  ${toldSinceColumn} as "toldSince"`;

/** Everything about one patient in one statement. For the desk, what is medical is not even read. */
export const pageStatement = {
  desk: /* sql */ `select ${shared(false)}, ${toldColumn} as happenings from patients p where p.clinic_id = $1 and p.id = $2`,
  /** `$3` is the zone of the clinic. */
  chart: /* sql */ `
    select ${shared(true)}, ${findingsColumn} as findings, ${phototypeColumn} as phototype,
      ${happeningsColumn} as happenings
    from patients p where p.clinic_id = $1 and p.id = $2`,
};
