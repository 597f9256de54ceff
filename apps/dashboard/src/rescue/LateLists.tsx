import { useFormats } from '../formats';
import { rescue } from '../i18n/en/rescue';
import { Changed } from '../layout/Changed';
import { HeldList } from './HeldList';
import { LateRow } from './LateRow';
import css from './late.module.css';
import type { useLate } from './useLate';

const words = rescue.late;
type Props = Pick<ReturnType<typeof useLate>, 'shifts' | 'calls' | 'held' | 'waits' | 'waitsForCall'>;

/** Who begins later, whom to call, and who keeps the time because something has to be settled first. */
export function LateLists({ shifts, calls, held, waits, waitsForCall }: Props) {
  const say = useFormats();
  if (shifts.length + calls.length + held.length === 0) return <p>{words.none}</p>;
  return (
    <>
      {calls.length > 0 ? (
        <section className={css['late']} data-tone="stop">
          <h3>{words.calls}</h3>
          <ul>
            {calls.map(({ reason, ...row }) => (
              <LateRow key={row.visit.id} {...row}>
                {say.time(row.visit.startsAt)},{' '}
                {row.visit.state === 'arrived' ? words.here : (words.reasons[reason.code] ?? '')}
              </LateRow>
            ))}
          </ul>
        </section>
      ) : null}
      {shifts.length > 0 ? (
        <section className={css['late']}>
          <h3>{words.shifts}</h3>
          <ul>
            {shifts.map(({ startsAt, minutes, ...row }) => (
              <LateRow key={row.visit.id} {...row}>
                <Changed was={say.time(row.visit.startsAt)}>{words.to(say.time(startsAt), minutes)}</Changed>
                {row.visit.state === 'arrived'
                  ? `, ${words.here}`
                  : waitsForCall.has(row.visit.id)
                    ? `, ${words.waits}`
                    : waits.has(row.visit.id)
                      ? `, ${words.waitsHere}`
                      : ''}
              </LateRow>
            ))}
          </ul>
        </section>
      ) : null}
      <HeldList held={held} />
    </>
  );
}
