import { useSearchParams } from 'react-router-dom';
import { due as words } from '../i18n/en/due';
import { waiting } from '../i18n/en/waiting';
import { Page } from '../layout/Page';
import { VisitDrawer } from '../visits/drawer/VisitDrawer';
import { CalledList } from './CalledList';
import { DueList } from './DueList';
import { type DueCounts, dueTabs } from './DueRow';
import css from './due.module.css';
import { RearrangeLink } from './RearrangeLink';
import { useDueCounts } from './useDueCounts';
import { WaitingList } from './WaitingList';

const tabs = [...dueTabs, 'called', 'waiting'] as const;
type Tab = (typeof tabs)[number];

/** Whom to call: who is due, who is outside of a window, who was called. */
export function Screen() {
  const [params, setParams] = useSearchParams();
  const tab = tabs.find((one) => one === params.get('tab')) ?? 'now';
  const counts = useDueCounts();
  const change = (name: string, value: string | null) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('do');
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const shared = {
    tabs: tabs.map((key) => ({ key, label: sayTab(key), count: countOf(counts.data, key) })),
    onTab: (key: string) => change('tab', key),
  };
  return (
    <Page title={words.title} lead={words.lead}>
      {tab === 'waiting' ? <WaitingList {...shared} /> : null}
      {tab === 'called' ? <CalledList {...shared} /> : null}
      {tab === 'called' || tab === 'waiting' ? null : (
        <DueList
          key={tab}
          tab={tab}
          {...shared}
          moveAddress={(visit) => `/due?tab=${tab}&visit=${visit}&do=move`}
        />
      )}
      <Foot tab={tab} near={counts.data?.near} />
      <VisitDrawer
        id={params.get('visit')}
        doing={params.get('do') === 'move' ? 'move' : null}
        onClose={() => change('visit', null)}
      />
    </Page>
  );
}

const sayTab = (tab: Tab) => (tab === 'waiting' ? waiting.tab : words.tabs[tab]);
const countOf = (counts: DueCounts | undefined, tab: Tab) => counts?.[tab];

function Foot({ tab, near }: { tab: Tab; near: number | undefined }) {
  if (tab === 'soon' && near !== undefined) return <p className={css['foot']}>{words.near(near)}</p>;
  return tab === 'outside' ? <RearrangeLink /> : null;
}
