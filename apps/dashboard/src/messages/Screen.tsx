import { useLocation, useNavigate } from 'react-router-dom';
import { messages as words } from '../i18n/en/messages';
import { Page } from '../layout/Page';
import { CallList } from './CallList';
import { MessageList } from './MessageList';
import { type MessageTab, MessageTabs, messageTabs } from './MessageTabs';

/** What patients are told, and whom to call because a message does not do. */
export function Screen() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const tab = messageTabs.find((one) => pathname === `/messages/${one}`) ?? 'call';
  const show = (next: MessageTab) => navigate(`/messages/${next}`, { replace: true });
  return (
    <Page title={words.title} lead={words.lead}>
      <MessageTabs tab={tab} onTab={show} controls="messages" />
      <div id="messages">
        {tab === 'call' || tab === 'reached' ? <CallList tab={tab} /> : <MessageList key={tab} tab={tab} />}
      </div>
    </Page>
  );
}
