import { useQueryClient } from '@tanstack/react-query';
import { newFigures as words } from '../../i18n/en/newFigures';
import { sayProtocol } from '../../i18n/sayProtocol';
import { Icon } from '../../layout/Icon';
import { VerbButton } from '../../layout/VerbButton';
import { can } from '../../providers/can';
import { callApi } from '../../wire/callApi';
import decided from '../decide/decide.module.css';
import type { News } from '../decide/Reopening';
import { sayVersion } from '../decide/sayVersion';
import type { PlanView } from '../PlanView';
import css from './studio.module.css';

type Props = {
  plan: PlanView;
  /** Approving it was refused for that. */
  refused: boolean;
};

/** Says over a draft which figures were signed since it was made, and drafts it again by them. */
export function NewFigures({ plan, refused }: Props) {
  const client = useQueryClient();
  const news = plan.newFigures ?? [];
  if (plan.status !== 'draft' || (news.length === 0 && !refused)) return null;
  const redraft = async () => {
    const next = await callApi<PlanView>('POST', `/plans/${plan.id}/redraft`, {}, { version: plan.version });
    client.setQueryData(['plans', 'one', plan.id], next);
    await client.invalidateQueries({ queryKey: ['plans'] });
    return { said: words.done };
  };
  return (
    <section className={decided['banner']} aria-labelledby="new-figures">
      <Icon name="caution" size={22} />
      <div>
        <h2 id="new-figures">{words.title}</h2>
        <p>{words.lead}</p>
        <ul className={css['figures']}>
          {news.map((one) => (
            <OneVersion key={`${one.code}-${one.protocols.join()}`} news={one} />
          ))}
        </ul>
      </div>
      {can('plans.draft') ? (
        <VerbButton tone="main" icon="undo" act={redraft}>
          {words.verb}
        </VerbButton>
      ) : null}
    </section>
  );
}

function OneVersion({ news: { code, protocols, params } }: { news: News }) {
  const { from, to } = params as { from?: number; to?: number };
  const name =
    code === 'rulebook-version'
      ? words.rules
      : words.version(protocols.map(sayProtocol).join(', '), from ?? null, to ?? null);
  const figures = sayVersion(code, params as Readonly<Record<string, unknown>>);
  return (
    <li>
      <strong>{name}</strong> {figures.join('; ')}
    </li>
  );
}
