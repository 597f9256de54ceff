import { sayDaySpan, useFormats } from '../../formats';
import { planPrint as words } from '../../i18n/en/planPrint';
import { sayCareStep } from '../../i18n/sayCareStep';
import { sayProtocol } from '../../i18n/sayProtocol';
import type { CareStep } from '../CareStep';
import { openRanges } from '../openRanges';
import { rests } from '../rests';
import css from './print.module.css';
import type { SheetRow } from './sheetRows';

/** One treatment on the sheet: its day, what it is, and what the patient does before and after, day by day. */
export function SheetSession({ row: { session, protocolCode } }: { row: SheetRow }) {
  const say = useFormats();
  const { state, on, visit, window, kind, ordinal, steps = [] } = session;
  const over = state === 'done';
  const near = on ?? window?.ideal ?? say.today;
  const days = window ? openRanges(window).map(({ first, last }) => say.daySpan(first, last)) : [];
  const held = rests(session);
  const ahead = held ? [] : steps.filter(({ until }) => until >= say.today);
  const before = ahead.filter((step) => step.kind === 'preparation');
  const after = ahead.filter((step) => step.kind !== 'preparation');
  const when =
    over && on
      ? { main: say.day(on), more: words.done }
      : state === 'booked' && visit
        ? held
          ? { main: words.callYou, more: words.notOn(say.moment(visit.startsAt)) }
          : { main: say.moment(visit.startsAt), more: words.with(visit.specialist.name) }
        : !window
          ? { main: words.noDay, more: words.waits }
          : {
              main: words.toBook,
              more: days.length > 0 ? words.days(days.join(', ')) : words.from(say.day(window.earliest)),
            };
  return (
    <li className={css['session']} data-done={over || undefined}>
      <div className={css['when']}>
        <strong>{when.main}</strong>
        <span>{when.more}</span>
      </div>
      <div className={css['what']}>
        <h3>{words.kinds[kind](sayProtocol(protocolCode), ordinal)}</h3>
        {window && ahead.some(({ settled }) => !settled) ? (
          <p className={css['counted']}>{words.counted(say.day(window.ideal))}</p>
        ) : null}
        {before.length + after.length > 0 ? (
          <div className={css['care']}>
            <Care title={words.before} steps={before} near={near} />
            <Care title={words.after} steps={after} near={near} />
          </div>
        ) : null}
      </div>
    </li>
  );
}

/** Days beside their treatment: the year is said only where it is another one. */
function Care({ title, steps, near }: { title: string; steps: readonly CareStep[]; near: string }) {
  if (steps.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <dl>
        {steps.map((step) => (
          <div key={`${step.code}-${step.from}-${step.until}`}>
            <dt>{sayDaySpan(step.from, step.until, near)}</dt>
            <dd>{sayCareStep(step)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
