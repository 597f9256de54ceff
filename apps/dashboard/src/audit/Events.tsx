import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useStaff } from '../clinic/useStaff';
import { DayPicker } from '../fields/DayPicker';
import { useFormats } from '../formats';
import { audit as words } from '../i18n/en/audit';
import { Worklist } from '../layout/Worklist';
import { can } from '../providers/can';
import type { AuditEvent } from './AuditEvent';
import css from './audit.module.css';
import { IntegrityPanel } from './IntegrityPanel';
import { sayEvent } from './sayEvent';
import { sayField } from './sayField';
import { type AuditFilter, useAuditEvents } from './useAuditEvents';

const everything: AuditFilter = { actorId: '', from: null, to: null, action: '' };

/** Who saw or changed what, and whether the record of it is whole. */
export function Events() {
  const say = useFormats();
  const [filter, setFilter] = useState(everything);
  const events = useAuditEvents(filter);
  const rows = events.data?.pages.flatMap((page) => page.rows);
  const total = events.data?.pages[0]?.total ?? 0;
  return (
    <div className={css['audit']}>
      {can('audit.verify') ? <IntegrityPanel /> : null}
      <Filters filter={filter} onChange={setFilter} />
      <Worklist
        label={words.title}
        rows={rows}
        error={events.error}
        onRetry={() => void events.refetch()}
        empty={words.empty}
        row={(event) => ({
          key: event.id,
          lead: (
            <time dateTime={event.at}>
              {say.time(event.at)}
              <small>{say.day(say.dayOf(event.at))}</small>
            </time>
          ),
          title: sayEvent(event),
          ...toOf(event),
          facts: [aboutOf(event), event.fields.length > 0 ? words.fields(event.fields.map(sayField)) : null],
        })}
        foot={
          events.hasNextPage ? (
            <Button
              variant="outlined"
              disabled={events.isFetchingNextPage}
              onClick={() => void events.fetchNextPage()}
            >
              {words.more} ({words.shown(rows?.length ?? 0, total)})
            </Button>
          ) : null
        }
      />
    </div>
  );
}

const toOf = ({ patients }: AuditEvent) =>
  patients.length === 1 ? { to: `/patients/${patients[0]?.id}` } : {};

function aboutOf({ patients }: AuditEvent): string | null {
  if (patients.length === 0) return null;
  const named = patients.slice(0, 3).map(({ name, number }) => `${name}, ${number}`);
  return words.about(named, patients.length - named.length);
}

function Filters({ filter, onChange }: { filter: AuditFilter; onChange: (filter: AuditFilter) => void }) {
  const staff = useStaff();
  return (
    <div className={css['filters']}>
      <TextField
        select
        label={words.person}
        value={filter.actorId}
        onChange={({ target }) => onChange({ ...filter, actorId: target.value })}
        slotProps={{ select: { native: true } }}
      >
        <option value="">{words.everybody}</option>
        {(staff.data ?? []).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </TextField>
      <TextField
        select
        label={words.kind}
        value={filter.action}
        onChange={({ target }) => onChange({ ...filter, action: target.value })}
        slotProps={{ select: { native: true } }}
      >
        <option value="">{words.kinds.all}</option>
        {Object.entries(words.actions).map(([code, label]) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </TextField>
      <DayPicker label={words.from} value={filter.from} onChange={(from) => onChange({ ...filter, from })} />
      <DayPicker label={words.to} value={filter.to} onChange={(to) => onChange({ ...filter, to })} />
    </div>
  );
}
