import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { useFormats } from '../../formats';
import { plans as words } from '../../i18n/en/plans';
import { sayProtocol } from '../../i18n/sayProtocol';
import { LinkButton } from '../../layout/LinkButton';
import { Page } from '../../layout/Page';
import { StateChip } from '../../layout/StateChip';
import { Worklist } from '../../layout/Worklist';
import { can } from '../../providers/can';
import { callApi } from '../../wire/callApi';

type Tab = keyof typeof words.tabs;
type ListedPlan = {
  readonly id: string;
  readonly status: string;
  readonly patient: { readonly id: string; readonly name: string; readonly number: string };
  readonly courses: readonly {
    readonly protocolCode: string;
    readonly done: number;
    readonly booked: number;
    readonly of: number;
  }[];
  readonly nextOn: string | null;
  readonly toBook: boolean;
};

const everyTab = Object.keys(words.tabs) as Tab[];

/** Plans by what they wait for. */
export function Screen() {
  const say = useFormats();
  const [params, setParams] = useSearchParams();
  const tabs = everyTab.filter((one) => one !== 'toDecide' || can('chart.read'));
  const tab = tabs.find((one) => one === params.get('tab')) ?? (can('plans.approve') ? 'draft' : 'toBook');
  const counts = useQuery({
    queryKey: ['plans', 'counts'],
    queryFn: ({ signal }) => callApi<Record<string, number>>('GET', '/plans/counts', undefined, { signal }),
  });
  const list = useQuery({
    queryKey: ['plans', 'list', tab],
    queryFn: ({ signal }) => callApi<ListedPlan[]>('GET', addressOf(tab, say.today), undefined, { signal }),
  });
  return (
    <Page title={words.title} lead={words.lead}>
      <Worklist
        label={words.title}
        tabs={tabs.map((key) => ({ key, label: words.tabs[key], count: counts.data?.[key] }))}
        tab={tab}
        onTab={(key) => setParams({ tab: key }, { replace: true })}
        rows={list.data}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={words.empty[tab]}
        row={(plan) => ({
          key: plan.id,
          title: plan.patient.name,
          to: `/plans/${plan.id}`,
          chips: <StateChip of="plan" state={plan.status} size="small" />,
          facts: [
            plan.patient.number,
            ...plan.courses.map((one) =>
              words.course(sayProtocol(one.protocolCode), one.done, one.booked, one.of),
            ),
          ],
          next: plan.nextOn ? sayNext(plan.nextOn, say) : undefined,
          verb: <Next plan={plan} deciding={tab === 'toDecide'} />,
        })}
      />
    </Page>
  );
}

type Say = ReturnType<typeof useFormats>;

const sayNext = (on: string, say: Say) =>
  on < say.today ? words.wasDue(say.day(on), say.relative(on)) : words.nextOn(say.day(on));

function bookVerb({ courses }: ListedPlan): string {
  if (courses.some(({ done, booked }) => done + booked > 0)) return words.verbs.bookRest;
  return courses.reduce((sum, { of }) => sum + of, 0) === 1 ? words.verbs.bookOne : words.verbs.book;
}

function addressOf(tab: Tab, today: string): string {
  const filters: Record<Tab, object> = {
    toDecide: { toDecide: true },
    toBook: { toBook: true },
    drifting: { driftingOn: today },
    draft: { status: 'draft' },
    approved: { status: 'approved' },
    paused: { status: 'paused' },
    completed: { status: 'completed' },
    stopped: { status: 'stopped' },
  };
  const part = (value: unknown) => encodeURIComponent(JSON.stringify(value));
  return `/plans?filter=${part(filters[tab])}&sort=${part(['draftedAt', 'DESC'])}&range=${part([0, 99])}`;
}

function Next({ plan, deciding }: { plan: ListedPlan; deciding: boolean }) {
  if (deciding) {
    return (
      <LinkButton to={`/plans/${plan.id}/decide`} variant="contained" size="small">
        {can('plans.write') ? words.verbs.decide : words.verbs.open}
      </LinkButton>
    );
  }
  if (plan.status === 'draft' && can('plans.approve')) {
    return (
      <LinkButton to={`/plans/${plan.id}`} variant="contained" size="small">
        {words.verbs.approve}
      </LinkButton>
    );
  }
  if (plan.toBook && can('visits.book')) {
    return (
      <LinkButton to={`/plans/${plan.id}/book`} variant="contained" size="small">
        {bookVerb(plan)}
      </LinkButton>
    );
  }
  return (
    <LinkButton to={`/plans/${plan.id}`} size="small">
      {words.verbs.open}
    </LinkButton>
  );
}
