import { messages as words } from '../i18n/en/messages';
import { StatusTabs } from '../layout/StatusTabs';
import type { Call } from './Call';
import css from './messages.module.css';
import { usePages } from './usePages';

export const messageTabs = ['call', 'reached', 'waiting', 'sent', 'failed'] as const;
export type MessageTab = (typeof messageTabs)[number];

type Props = { tab: MessageTab; onTab: (tab: MessageTab) => void; controls: string };

/** Whom to call comes first, with how many; then what goes out by itself. */
export function MessageTabs({ tab, onTab, controls }: Props) {
  const open = usePages<Call>('calls', { state: ['open'] }, ['presses', 'ASC']);
  const count = open.data?.pages[0]?.total;
  return (
    <div className={css['tabs']}>
      <StatusTabs
        label={words.tabsLabel}
        tabs={messageTabs.map((key) => ({
          key,
          label: words.tabs[key],
          ...(key === 'call' ? { count } : {}),
        }))}
        value={tab}
        onChange={(key) => onTab(key as MessageTab)}
        controls={controls}
      />
    </div>
  );
}
