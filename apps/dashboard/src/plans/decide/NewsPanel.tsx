import { useFormats } from '../../formats';
import { decide } from '../../i18n/en/decide';
import { sayProtocol } from '../../i18n/sayProtocol';
import { sayRuleName } from '../../i18n/sayRuleName';
import { FindingCard } from '../../layout/FindingCard';
import { Icon } from '../../layout/Icon';
import { Panel } from '../../layout/Panel';
import type { PlanView } from '../PlanView';
import css from './decide.module.css';
import type { News, Reopening } from './Reopening';
import { sayVersion } from './sayVersion';

const words = decide.news;
type Props = { plan: PlanView; reopenings: readonly Reopening[] };

/** What is known otherwise than when the plan was approved, by who told it and when. */
export function NewsPanel({ plan, reopenings }: Props) {
  const say = useFormats();
  return (
    <Panel title={words.title}>
      <ol className={css['told']}>
        {reopenings.map(({ id, cause, news, openedAt, openedBy }) => (
          <li key={id}>
            <p className={css['cause']}>
              <strong>{words.causes[cause] ?? cause}</strong>
              <small>{words.told(openedBy, say.moment(openedAt))}</small>
            </p>
            {news.length === 0 ? <p>{cause === 'protocol' ? words.rulesOnly : words.none}</p> : null}
            {news.map((one) => (
              <OneNews key={`${one.finding}-${one.change}`} news={one} plan={plan} />
            ))}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function OneNews({ news, plan }: { news: News; plan: PlanView }) {
  if (news.change === 'lifted') {
    return (
      <p className={css['lifted']}>
        <Icon name="check" size={18} />
        <span>
          <em>{words.change.lifted}</em> {words.lifted(sayRuleName(news.code))}
        </span>
      </p>
    );
  }
  const version = words.versions[news.code];
  const params = news.params as Readonly<Record<string, unknown>>;
  if (version) {
    return (
      <div className={css['version']}>
        <strong>{news.protocols.map(sayProtocol).join(', ')}</strong>
        <p>{version(params)}</p>
        <ul>
          {sayVersion(news.code, params).map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      </div>
    );
  }
  const known = plan.findings?.find(({ finding }) => finding === news.finding);
  const { from, source, evidence } = known ?? {};
  return (
    <div className={css['news']}>
      <em data-change={news.change}>{words.change[news.change]}</em>
      <FindingCard
        finding={{
          ...{ code: news.code, severity: news.severity, until: news.until, params: news.params },
          protocols: news.protocols,
          ...(from && source !== undefined && evidence ? { from, source, evidence } : {}),
        }}
      />
    </div>
  );
}
