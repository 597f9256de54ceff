import Button from '@mui/material/Button';
import { useState } from 'react';
import { due as words } from '../i18n/en/due';
import { Icon } from '../layout/Icon';
import { LinkButton } from '../layout/LinkButton';
import { Worklist, type WorklistProps } from '../layout/Worklist';
import { can } from '../providers/can';
import { PrepaidMark } from '../visits/PrepaidMark';
import { Below } from './Below';
import { DueFilters } from './DueFilters';
import type { DueRow, DueTab } from './DueRow';
import { InviteVerb } from './InviteVerb';
import { PhoneLink } from './PhoneLink';
import { sayDueWork } from './sayDue';
import { everybody, useDue } from './useDue';
import { WhyNow } from './WhyNow';

type Props = Pick<WorklistProps<DueRow>, 'tabs' | 'onTab'> & {
  tab: DueTab;
  /** The address at which a visit opens with its move. */
  moveAddress: (visit: string) => string;
};

/** Whom to call: why, with what to book, and what was said last. */
export function DueList({ tab, tabs, onTab, moveAddress }: Props) {
  const [filter, setFilter] = useState(everybody);
  const [calling, setCalling] = useState<string | null>(null);
  const list = useDue(tab, filter);
  const rows = list.isPlaceholderData ? undefined : list.data?.pages.flatMap((page) => page.rows);
  return (
    <Worklist
      label={words.title}
      {...(tabs ? { tabs } : {})}
      {...(onTab ? { onTab } : {})}
      tab={tab}
      tools={<DueFilters filter={filter} onChange={setFilter} />}
      rows={rows}
      error={list.error}
      onRetry={() => void list.refetch()}
      empty={words.empty[tab]}
      row={(row) => ({
        key: row.id,
        title: row.patient.name,
        to: `/patients/${row.patient.id}`,
        facts: [
          row.patient.number,
          <PhoneLink key="phone" phone={row.phone} noContact={row.noContact} noCalls={row.noCalls} />,
          sayDueWork(row),
          row.prepaid == null ? null : <PrepaidMark key="prepaid" sessions={[row]} />,
        ],
        next: <WhyNow row={row} />,
        verb: (
          <Verbs
            row={row}
            calling={calling === row.id}
            moveAddress={moveAddress}
            onCall={() => setCalling(calling === row.id ? null : row.id)}
          />
        ),
        below: <Below row={row} calling={calling === row.id} onClose={() => setCalling(null)} />,
      })}
      foot={
        list.hasNextPage ? (
          <Button
            variant="outlined"
            disabled={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {words.more}
          </Button>
        ) : null
      }
    />
  );
}

type VerbsProps = {
  row: DueRow;
  calling: boolean;
  moveAddress: (visit: string) => string;
  onCall: () => void;
};

function Verbs({ row, calling, moveAddress, onCall }: VerbsProps) {
  if (!can('visits.book')) return null;
  const about = <span className="visually-hidden">, {row.patient.name}</span>;
  return (
    <>
      {row.visit ? (
        <LinkButton size="small" variant="contained" to={moveAddress(row.visit.id)}>
          {words.openings.move}
          {about}
        </LinkButton>
      ) : null}
      {row.visit || row.done ? null : <InviteVerb patient={row.patient} />}
      {row.done ? (
        <LinkButton size="small" to={`/plans/${row.planId}`}>
          {words.openings.plan}
          {about}
        </LinkButton>
      ) : (
        <Button
          size="small"
          variant="outlined"
          aria-expanded={calling}
          startIcon={<Icon name="phone" size={16} />}
          onClick={onCall}
        >
          {words.call.verb}
          {about}
        </Button>
      )}
    </>
  );
}
