import { useQueryClient } from '@tanstack/react-query';
import { sayDate, sayPhone, useFormats } from '../../formats';
import { patientPage } from '../../i18n/en/patientPage';
import { patients } from '../../i18n/en/patients';
import { VerbButton } from '../../layout/VerbButton';
import type { Reopened } from '../../plans/Reopened';
import { tellReopened } from '../../plans/tellReopened';
import { can } from '../../providers/can';
import { callApi } from '../../wire/callApi';
import { bodyOf, noPatient, type PatientValues } from '../form/PatientValues';
import type { PageDifference, PatientPage } from '../PatientPage';
import css from './show.module.css';

const words = patientPage.differences;

/** What the latest intake said otherwise than the record, each to be taken over or left. */
export function Differences({ page }: { page: PatientPage }) {
  const say = useFormats();
  const [first] = page.differences;
  if (!first) return null;
  return (
    <section className={css['differences']} aria-labelledby="differences">
      <h2 id="differences">{words.title}</h2>
      <p>{words.lead(say.moment(first.at))}</p>
      <ul>
        {page.differences.map((difference) => (
          <Difference key={difference.field} difference={difference} patient={page.patient} />
        ))}
      </ul>
    </section>
  );
}

type Props = { difference: PageDifference; patient: PatientPage['patient'] };

function Difference({ difference, patient }: Props) {
  const client = useQueryClient();
  const { field, said, intakeId } = difference;
  const label = labelOf(field);
  const seen = () => client.invalidateQueries({ queryKey: ['patients'] });
  const takeOver = async () => {
    const names = Object.keys(noPatient) as (keyof PatientValues)[];
    const now = Object.fromEntries(names.map((name) => [name, patient[name] ?? '']));
    const values = { ...(now as unknown as PatientValues), [field]: said };
    const { reopened } = await callApi<{ reopened?: readonly Reopened[] }>(
      'PUT',
      `/patients/${patient.id}`,
      bodyOf(values),
      { version: patient.version },
    );
    await seen();
    return tellReopened(words.taken, reopened);
  };
  const keep = async () => {
    const settled = await callApi<{ reopened?: readonly Reopened[] }>('POST', `/intakes/${intakeId}/settle`, {
      field,
    });
    await seen();
    return tellReopened(words.kept, settled?.reopened);
  };
  return (
    <li>
      <p>
        <strong>
          {label}: {sayValue(field, said)}
        </strong>{' '}
        {words.inRecord(patient[field] ? sayValue(field, patient[field]) : words.nothing)}
      </p>
      {can('patients.write') ? (
        <>
          <VerbButton size="small" act={takeOver} about={label}>
            {words.takeOver}
          </VerbButton>
          <VerbButton size="small" act={keep} about={label}>
            {words.keep}
          </VerbButton>
        </>
      ) : null}
    </li>
  );
}

function labelOf(field: keyof PatientValues): string {
  const label = patients.fields[field];
  return field.startsWith('emergency') ? `${patients.sections.emergency}, ${label.toLowerCase()}` : label;
}

function sayValue(field: keyof PatientValues, value: string): string {
  if (field === 'born') return sayDate(value);
  return field === 'phone' || field === 'emergencyPhone' ? sayPhone(value) : value;
}
