import { Link } from 'react-router-dom';
import { useFormats } from '../../formats';
import { patientPage as words } from '../../i18n/en/patientPage';
import { Icon, type IconName } from '../../layout/Icon';
import { StateChip } from '../../layout/StateChip';
import type { TimelineEntry } from '../PatientPage';
import { eventsOf, type HappenedEntry } from './eventsOf';
import { sayEntry } from './sayEntry';
import css from './show.module.css';

const icons: Readonly<Record<string, IconName>> = {
  registered: 'person',
  'intake-opened': 'intake',
  'intake-submitted': 'intake',
  examined: 'skin',
  fact: 'pencil',
  'assessment-signed': 'verified',
  'plan-drafted': 'plan',
  'plan-approved': 'plan',
  'plan-event': 'history',
  visit: 'calendar',
  record: 'peel',
  message: 'mail',
  looked: 'eye',
};

/** Everything with a moment, newest first: what is booked, then what happened. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  if (entries.length === 0) return <p className={css['empty']}>{words.timelineEmpty}</p>;
  const now = new Date().toISOString();
  const events = eventsOf(entries);
  const ahead = events.filter(({ at }) => at > now);
  const happened = events.filter(({ at }) => at <= now);
  return (
    <>
      <Part title={words.ahead} entries={ahead} />
      <Part title={words.untilToday} entries={happened} />
    </>
  );
}

function Part({ title, entries }: { title: string; entries: readonly HappenedEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3 className={css['part']}>{title}</h3>
      <ol className={css['timeline']}>
        {entries.map((entry) => (
          <Entry key={`${entry.kind}-${entry.at}-${JSON.stringify(entry)}`} entry={entry} />
        ))}
      </ol>
    </>
  );
}

function Entry({ entry }: { entry: HappenedEntry }) {
  const say = useFormats();
  const { title, detail } = sayEntry(entry);
  const visitId = entry['visitId'];
  return (
    <li data-kind={entry.kind}>
      <Icon name={icons[entry.kind] ?? 'info'} size={17} />
      <div>
        <strong>
          {entry.kind === 'visit' && visitId ? (
            <Link to={`/calendar?visit=${String(visitId)}`}>{title}</Link>
          ) : (
            title
          )}
        </strong>
        {entry.kind === 'visit' ? <StateChip of="visit" state={String(entry['state'])} size="small" /> : null}
        <small>{[detail, entry.by].filter(Boolean).join(' · ')}</small>
      </div>
      <time dateTime={entry.at}>{say.moment(entry.at)}</time>
    </li>
  );
}
