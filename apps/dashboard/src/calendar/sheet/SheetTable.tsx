import { useFormats } from '../../formats';
import { daySheet as words } from '../../i18n/en/daySheet';
import { type StateWords, states } from '../../i18n/en/states';
import { HeldMark } from '../../visits/HeldMark';
import css from './sheet.module.css';
import type { SheetGroup } from './sheetOf';

/** One table for each specialist: time, patient, room, and where the visit stands. Nothing of what it is for. */
export function SheetTable({ groups }: { groups: readonly SheetGroup[] }) {
  const { time } = useFormats();
  if (groups.length === 0) return <p>{words.empty}</p>;
  return groups.map(({ id, name, visits }) => (
    <section key={id} className={css['group']}>
      <h2>
        {name} <small>{words.count(visits.length)}</small>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.time}</th>
            <th scope="col">{words.columns.patient}</th>
            <th scope="col">{words.columns.room}</th>
            <th scope="col">{words.columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => (
            <tr key={visit.id}>
              <td>
                {time(visit.startsAt)}–{time(visit.endsAt)}
              </td>
              <td>
                <strong>{visit.patient.name}</strong> <small>{visit.patient.number}</small>
              </td>
              <td>{visit.room}</td>
              <td>
                {(states.visit as Readonly<Record<string, StateWords>>)[visit.state]?.text}{' '}
                <HeldMark instruction={visit.instruction} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ));
}
