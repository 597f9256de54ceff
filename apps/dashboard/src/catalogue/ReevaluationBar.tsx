import { useId, useState } from 'react';
import { proposal } from '../i18n/en/proposal';
import { Icon } from '../layout/Icon';
import { LinkButton } from '../layout/LinkButton';
import css from './proposal.module.css';
import type { Reevaluation } from './Reevaluation';
import { isUnderWay, useReevaluation } from './useReevaluation';

const words = proposal.plans;
const DAY_MS = 86_400_000;

/** How far running plans follow what was signed last; its end stays for a day, or until it is closed. */
export function ReevaluationBar() {
  const latest = useReevaluation();
  const [closed, setClosed] = useState<string>();
  if (!latest || latest.id === closed) return null;
  if (isUnderWay(latest)) return <Progress of={latest} />;
  const ended = Date.parse(latest.finishedAt ?? latest.createdAt);
  if (Date.now() - ended > DAY_MS) return null;
  return <Ended of={latest} onClose={() => setClosed(latest.id)} />;
}

/** Nothing was signed: a setting of the clinic changed, which its plans follow. */
const isBySettings = ({ cause }: Reevaluation) =>
  cause !== undefined && cause.protocols.length === 0 && !cause.rulebook;

/** What a specialist has to look at: plans with other days, and those that could not follow. */
const toDecideIn = ({ changed, failed }: Reevaluation) => changed + failed;

function Counts({ of }: { of: Reevaluation }) {
  return toDecideIn(of) === 0 ? null : <p>{words.counts(of.failed, toDecideIn(of))}</p>;
}

const ToDecide = () => (
  <LinkButton size="small" to="/plans?tab=toDecide">
    {words.look}
  </LinkButton>
);

function Progress({ of }: { of: Reevaluation }) {
  const { total, lookedAt } = of;
  const id = useId();
  return (
    <div className={css['bar']}>
      <Icon name="swap" size={22} />
      <div>
        <p id={id}>
          <strong>{isBySettings(of) ? words.bySettings : words.label}</strong>
        </p>
        <progress aria-labelledby={id} max={Math.max(total, 1)} value={lookedAt} />
        <p>{total === 0 ? words.waiting : words.running(lookedAt, total)}</p>
        <Counts of={of} />
      </div>
      {toDecideIn(of) > 0 ? <ToDecide /> : null}
    </div>
  );
}

function Ended({ of, onClose }: { of: Reevaluation; onClose: () => void }) {
  const { state, total, changed, failed } = of;
  const done = isBySettings(of) ? words.doneBySettings : words.done;
  const broken = state === 'failed';
  return (
    <div className={css['bar']} data-broken={broken || failed > 0 || undefined}>
      <Icon name={broken || failed > 0 ? 'caution' : 'check'} size={22} />
      <div role="status">
        <p>{broken ? words.broken : done(total, changed)}</p>
        {failed > 0 ? <p>{words.failed(failed)}</p> : null}
        <Counts of={of} />
      </div>
      <span className={css['verbs']}>
        {toDecideIn(of) > 0 ? <ToDecide /> : null}
        <button type="button" className={css['close']} aria-label={words.close} onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </span>
    </div>
  );
}
