import { useFormats } from '../formats';
import { rescue } from '../i18n/en/rescue';
import { HeldList } from './HeldList';
import css from './late.module.css';
import { PhoneLink } from './PhoneLink';
import type { useLate } from './useLate';

const words = rescue.late;
type Props = Pick<ReturnType<typeof useLate>, 'shifts' | 'calls' | 'held' | 'waits'>;

/** Who begins later, whom to call, and who keeps the time because something has to be settled first. */
export function LateLists({ shifts, calls, held, waits }: Props) {
  const say = useFormats();
  if (shifts.length + calls.length + held.length === 0) return <p>{words.none}</p>;
  return (
    <>
      {shifts.length > 0 ? (
        <section className={css['late']}>
          <h3>{words.shifts}</h3>
          <ul>
            {shifts.map(({ visit, startsAt, minutes, phone, noContact }) => (
              <li key={visit.id}>
                <div>
                  <strong>{visit.patient.name}</strong>
                  <small>
                    <s>{say.time(visit.startsAt)}</s> → {words.to(say.time(startsAt), minutes)}
                    {visit.state === 'arrived'
                      ? `, ${words.here}`
                      : waits.has(visit.id)
                        ? `, ${words.waits}`
                        : ''}
                  </small>
                </div>
                {visit.state === 'arrived' ? null : (
                  <PhoneLink {...{ phone, noContact }} name={visit.patient.name} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {calls.length > 0 ? (
        <section className={css['late']} data-tone="stop">
          <h3>{words.calls}</h3>
          <ul>
            {calls.map(({ visit, phone, noContact, reason }) => (
              <li key={visit.id}>
                <div>
                  <strong>{visit.patient.name}</strong>
                  <small>
                    {say.time(visit.startsAt)},{' '}
                    {visit.state === 'arrived' ? words.here : (words.reasons[reason.code] ?? '')}
                  </small>
                </div>
                {visit.state === 'arrived' ? null : (
                  <PhoneLink {...{ phone, noContact }} name={visit.patient.name} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <HeldList held={held} />
    </>
  );
}
