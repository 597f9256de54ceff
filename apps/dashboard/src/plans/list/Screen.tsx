import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { useFormats } from '../../formats';
import { plans as words } from '../../i18n/en/plans';
import { sayProtocol } from '../../i18n/sayProtocol';
import { Page } from '../../layout/Page';
import { StateChip } from '../../layout/StateChip';
import { Worklist, type WorklistProps } from '../../layout/Worklist';
import { can } from '../../providers/can';
import { RearrangeList } from '../../visits/rearrange/RearrangeList';
import { useToRearrange } from '../../visits/rearrange/useToRearrange';
import { callApi } from '../../wire/callApi';
import type { ListedPlan } from './ListedPlan';
import { NextVerb } from './NextVerb';
import { addressOfTab, type PlanTab } from './planTabs';
import { sayRow } from './sayRow';

const everyTab = Object.keys(words.tabs) as PlanTab[];
type Tabs = Required<Pick<WorklistProps<unknown>, 'tabs' | 'onTab'>>;

/** Plans by what they wait for, and the visits of plans that cannot take place as booked. */
export function Screen() {
  const { today } = useFormats();
  const [params, setParams] = useSearchParams();
  const allowed = everyTab.filter((one) => one !== 'toDecide' || can('chart.read'));
  const tab = allowed.find((one) => one === params.get('tab')) ?? (can('plans.approve') ? 'draft' : 'toBook');
  const counts = useQuery({
    queryKey: ['plans', 'counts'],
    queryFn: ({ signal }) => callApi<Record<string, number>>('GET', '/plans/counts', undefined, { signal }),
  });
  const toRearrange = useToRearrange(today).data?.pages[0]?.total;
  const tabs: Tabs = {
    tabs: allowed.map((key) => ({
      ...{ key, label: words.tabs[key] },
      count: key === 'toRearrange' ? toRearrange : counts.data?.[key],
    })),
    onTab: (key) => setParams({ tab: key }, { replace: true }),
  };
  return (
    <Page title={words.title} lead={words.lead}>
      {tab === 'toRearrange' ? (
        <RearrangeList {...tabs} tab={tab} />
      ) : (
        <Plans key={tab} tab={tab} tabs={tabs} />
      )}
    </Page>
  );
}

function Plans({ tab, tabs }: { tab: Exclude<PlanTab, 'toRearrange'>; tabs: Tabs }) {
  const say = useFormats();
  const list = useQuery({
    queryKey: ['plans', 'list', tab],
    queryFn: ({ signal }) =>
      callApi<ListedPlan[]>('GET', addressOfTab(tab, say.today), undefined, { signal }),
  });
  return (
    <Worklist
      label={words.title}
      {...tabs}
      tab={tab}
      tools={list.data && list.data.length > 1 ? <small>{words.order[tab]}</small> : null}
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
        next: sayRow(plan, tab, say),
        verb: <NextVerb plan={plan} deciding={tab === 'toDecide'} />,
      })}
    />
  );
}
