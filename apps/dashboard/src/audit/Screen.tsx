import { useLocation, useNavigate } from 'react-router-dom';
import { audit as words } from '../i18n/en/audit';
import { overrides } from '../i18n/en/overrides';
import { Page } from '../layout/Page';
import { StatusTabs } from '../layout/StatusTabs';
import { mayReadOverrides } from '../overrides/mayReadOverrides';
import { OverridesList } from '../overrides/OverridesList';
import { useSession } from '../session/useSession';
import css from './audit.module.css';
import { Events } from './Events';

type Part = keyof typeof overrides.tabs;
const parts = Object.keys(overrides.tabs) as Part[];

/** Who saw or changed what; and, for those who answer for it, where somebody went against a rule. */
export function Screen() {
  const { person } = useSession();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const both = mayReadOverrides(person);
  const part = both && pathname === '/audit/overrides' ? 'overrides' : 'events';
  return (
    <Page title={words.title} lead={words.lead}>
      {both ? (
        <div className={css['parts']}>
          <StatusTabs
            label={overrides.tabsLabel}
            tabs={parts.map((key) => ({ key, label: overrides.tabs[key] }))}
            value={part}
            onChange={(key) => navigate(key === 'events' ? '/audit' : `/audit/${key}`, { replace: true })}
            controls="audit-part"
          />
        </div>
      ) : null}
      <div id="audit-part">{part === 'overrides' ? <OverridesList /> : <Events />}</div>
    </Page>
  );
}
