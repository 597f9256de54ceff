import Button from '@mui/material/Button';
import { addDays } from '@stratum/calendar';
import { useFormats } from '../../../formats';
import { tryout as words } from '../../../i18n/en/tryout';
import { Icon } from '../../../layout/Icon';
import { WhyThisDay } from '../../../layout/WhyThisDay';
import { nameEvents } from '../../nameEvents';
import { nameSession } from '../../nameSession';
import type { PlanView } from '../../PlanView';
import { FitLine } from './FitLine';
import { MovesWith } from './MovesWith';
import type { MovePreview } from './previewMove';
import css from './tryout.module.css';
import type { useTryout } from './useTryout';

type Props = {
  plan: PlanView;
  preview: MovePreview;
  tryout: ReturnType<typeof useTryout>;
  /** Opens the times near the day; left out while nothing can be booked. */
  onFind?: (() => void) | undefined;
};

const STEPS = [-7, -1, 1, 7] as const;

/** What the plan would become: how the session fits on the day, which rule says so, and what else would move. */
export function TryoutPanel({ plan, preview, tryout, onFind }: Props) {
  const say = useFormats();
  const { sessionId, day, window } = preview;
  const nameOf = nameSession(plan);
  const named = nameEvents(plan.patientEvents);
  const because = window && {
    earliest: window.because.earliest.map((reason) => ({ ...reason, rule: named(reason.rule) })),
    ideal: window.because.ideal.map((reason) => ({ ...reason, rule: named(reason.rule) })),
    latest: window.because.latest.map((reason) => ({ ...reason, rule: named(reason.rule) })),
  };
  const moved = preview.changes.filter(({ before, after }) => before.ideal !== after.ideal).length;
  const booked = plan.courses
    .flatMap(({ sessions }) => sessions)
    .some(({ id, state }) => id === sessionId && state === 'booked');
  return (
    <section className={css['panel']} data-fit={preview.fit.kind} aria-label={words.title}>
      <div className={css['bar']}>
        <div className={css['top']}>
          <p className={css['what']}>
            <strong>{nameOf(sessionId)}</strong> {words.on(say.day(day))}
          </p>
          <fieldset className={css['steps']} aria-label={words.steps}>
            {STEPS.map((by) => (
              <Button
                key={by}
                size="small"
                variant="outlined"
                aria-label={words.by(by)}
                disabled={addDays(day, by) < say.today}
                onClick={() => tryout.hold(sessionId, addDays(day, by))}
              >
                {by === -7 ? '«' : by === 7 ? '»' : <Icon name={by < 0 ? 'left' : 'right'} size={15} />}
              </Button>
            ))}
          </fieldset>
          <div className={css['verbs']}>
            <Button size="small" onClick={tryout.cancel}>
              {words.putBack}
            </Button>
            {onFind ? (
              <Button
                size="small"
                variant="contained"
                startIcon={<Icon name="calendar" size={16} />}
                onClick={onFind}
              >
                {booked ? words.move : words.book}
              </Button>
            ) : null}
          </div>
        </div>
        <div aria-live="polite" className={css['said']}>
          <FitLine plan={plan} preview={preview} />
          {because ? <WhyThisDay because={because} nameOf={nameOf} /> : null}
          {preview.conflict.length > 0 ? null : <p className={css['count']}>{words.moves(moved)}</p>}
        </div>
      </div>
      <div className={css['rest']}>
        <MovesWith plan={plan} preview={preview} />
        {plan.status === 'approved' ? null : <p className={css['quiet']}>{words.notNow[plan.status]}</p>}
      </div>
    </section>
  );
}
