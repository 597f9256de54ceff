import { useState } from 'react';
import { type DueTab, dueTabs } from '../due/DueRow';
import { PhoneLink } from '../due/PhoneLink';
import { sayDueWork } from '../due/sayDue';
import { everybody, useDue } from '../due/useDue';
import { useDueCounts } from '../due/useDueCounts';
import { WhyNow } from '../due/WhyNow';
import { due as words } from '../i18n/en/due';
import { LinkButton } from '../layout/LinkButton';
import { Worklist } from '../layout/Worklist';
import { can } from '../providers/can';
import { ListSection } from './ListSection';
import css from './today.module.css';

const MOST = 5;

/** The first of whom to call: who is due, and who is outside of a window; the whole list is a screen of its own. */
export function Recall() {
  const [tab, setTab] = useState<DueTab>('now');
  const counts = useDueCounts();
  const list = useDue(tab, everybody, MOST);
  const rows = list.isPlaceholderData ? undefined : list.data?.pages[0]?.rows;
  if (!can('visits.book')) return null;
  return (
    <ListSection title={words.today.title}>
      <Worklist
        label={words.today.title}
        tabs={dueTabs.map((key) => ({ key, label: words.tabs[key], count: counts.data?.[key] }))}
        tab={tab}
        onTab={(key) => setTab(dueTabs.find((one) => one === key) ?? 'now')}
        rows={rows}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={words.empty[tab]}
        row={(row) => ({
          key: row.id,
          title: row.patient.name,
          to: `/patients/${row.patient.id}`,
          facts: [row.patient.number, <PhoneLink key="phone" phone={row.phone} />, sayDueWork(row)],
          next: <WhyNow row={row} />,
          verb: row.done ? null : (
            <LinkButton
              size="small"
              variant={row.visit ? 'outlined' : 'contained'}
              to={row.visit ? `/due?tab=outside&visit=${row.visit.id}&do=move` : `/plans/${row.planId}/book`}
            >
              {row.visit ? words.today.move : words.today.book}
              <span className="visually-hidden">, {row.patient.name}</span>
            </LinkButton>
          ),
        })}
        foot={
          <p className={css['allDue']}>
            <LinkButton size="small" to={`/due?tab=${tab}`}>
              {words.today.all}
            </LinkButton>
          </p>
        }
      />
    </ListSection>
  );
}
