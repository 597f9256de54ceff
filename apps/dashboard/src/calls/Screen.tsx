import { useSearchParams } from 'react-router-dom';
import { calls as words } from '../i18n/en/calls';
import { Page } from '../layout/Page';
import { StatusTabs } from '../layout/StatusTabs';
import { CallList } from './CallList';
import css from './calls.module.css';
import { OurProtocol } from './OurProtocol';
import { useCallCounts } from './useCallCounts';

type Tab = keyof typeof words.tabs;
const tabs = Object.keys(words.tabs) as Tab[];

/** Who called worried, who calls back, what came of it, and what the clinic does then. */
export function Screen() {
  const [query, setQuery] = useSearchParams();
  const tab = tabs.find((one) => one === query.get('tab')) ?? 'open';
  const counts = useCallCounts(true);
  return (
    <Page title={words.title} lead={words.lead}>
      <StatusTabs
        label={words.tabsLabel}
        value={tab}
        onChange={(key) => setQuery({ tab: key })}
        controls="calls-part"
        tabs={tabs.map((key) => ({
          ...{ key, label: words.tabs[key] },
          ...(key === 'open' ? { count: counts.data?.waiting } : {}),
        }))}
      />
      <div id="calls-part" className={css['partOf']}>
        {tab === 'protocol' ? <OurProtocol /> : <CallList key={tab} state={tab} />}
      </div>
    </Page>
  );
}
