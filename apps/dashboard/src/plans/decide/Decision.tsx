import TextField from '@mui/material/TextField';
import { decide } from '../../i18n/en/decide';
import { FindingCard } from '../../layout/FindingCard';
import { Panel } from '../../layout/Panel';
import { VerbButton } from '../../layout/VerbButton';
import type { PlanView } from '../PlanView';
import { Foresee } from '../studio/change/Foresee';
import type { ForeseeBody } from '../studio/change/ForeseeBody';
import { ReasonPicker } from '../studio/ReasonPicker';
import css from './decide.module.css';
import { useDecision, type Way } from './useDecision';

const words = decide.decision;
const ways = ['continue', 'pause', 'stop'] as const satisfies readonly Way[];

/** Going on with reasons, pausing or stopping: one choice, and the verb that takes it. */
export function Decision({ plan }: { plan: PlanView }) {
  const decision = useDecision(plan);
  const { way, obstacle } = decision;
  const offered = ways.filter((one) => one !== 'pause' || plan.status === 'approved');
  return (
    <Panel title={words.title}>
      <div className={css['decision']}>
        <fieldset className={css['ways']}>
          <legend className="visually-hidden">{words.title}</legend>
          {offered.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="decision"
                value={one}
                checked={way === one}
                onChange={() => decision.setWay(one)}
                aria-describedby={`decision-${one}`}
              />
              <span>
                <strong>{choiceOf(one, decision.keeps).label}</strong>
                <small id={`decision-${one}`}>{choiceOf(one, decision.keeps).text}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {way === 'continue' ? <Cautions decision={decision} /> : null}
        <Foresee plan={plan} body={foreseeBody(plan, decision)} />
        {way ? (
          <TextField
            label={way !== 'continue' ? words.reason : decision.keeps ? words.keeps : words.note}
            helperText={words.reasonHint}
            value={decision.reason}
            onChange={({ target }) => decision.setReason(target.value)}
            required={decision.asksWhy}
            multiline
            minRows={2}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
        ) : null}
        <VerbButton
          tone={way === 'stop' ? 'stop' : 'main'}
          act={decision.send}
          missing={obstacle && `${obstacle}.`}
          {...(way === 'stop' ? { confirm: stopConfirm(plan) } : {})}
        >
          {verbOf(decision)}
        </VerbButton>
      </div>
    </Panel>
  );
}

function foreseeBody(plan: PlanView, { way, reasons }: ReturnType<typeof useDecision>): ForeseeBody | null {
  if (way === undefined) return null;
  const reopeningIds = (plan.reopenings ?? []).map(({ id }) => id);
  const acceptances = Object.entries(reasons).map(([finding, reason]) => ({ finding, ...reason }));
  return { verb: 'decide', decision: way, reopeningIds, ...(way === 'continue' ? { acceptances } : {}) };
}

const choiceOf = (way: Way, keeps: boolean) => words.choices[way === 'continue' && keeps ? 'keep' : way];

function verbOf({ way, keeps, cautions }: ReturnType<typeof useDecision>): string {
  if (way !== 'continue') return words.verbs[way ?? 'choose'];
  return keeps ? words.choices.keep.label : words.goOnWith(cautions.length);
}

function Cautions({ decision }: { decision: ReturnType<typeof useDecision> }) {
  const { cautions, reasons, accept } = decision;
  if (cautions.length === 0) return null;
  return (
    <div className={css['cautions']}>
      <h3>{words.cautions(cautions.length)}</h3>
      {cautions.map((finding) => (
        <FindingCard
          key={finding.finding}
          finding={finding}
          action={
            <ReasonPicker
              finding={finding}
              chosen={reasons[finding.finding]}
              onChoose={(reason) => accept(finding.finding, reason)}
            />
          }
        />
      ))}
    </div>
  );
}

/** Visits, not sessions: one visit may carry several. */
function bookedIn({ courses }: PlanView): number {
  const sessions = courses.flatMap((course) => course.sessions);
  return new Set(sessions.flatMap(({ state, visit }) => (state === 'booked' && visit ? visit.id : []))).size;
}

const stopConfirm = (plan: PlanView) => ({
  title: words.stopTitle,
  text: words.cancels(bookedIn(plan)),
  verb: words.verbs.stop,
});
