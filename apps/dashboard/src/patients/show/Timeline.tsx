import { useFormats } from '../../formats';
import { facts } from '../../i18n/en/facts';
import { patientPage as words } from '../../i18n/en/patientPage';
import { plans } from '../../i18n/en/plans';
import { sayProtocol } from '../../i18n/sayProtocol';
import { Icon, type IconName } from '../../layout/Icon';
import { StateChip } from '../../layout/StateChip';
import type { TimelineEntry } from '../PatientPage';
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
  looked: 'eye',
};

/** Everything with a moment, newest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const say = useFormats();
  if (entries.length === 0) return <p className={css['empty']}>{words.timelineEmpty}</p>;
  return (
    <ol className={css['timeline']}>
      {entries.map((entry) => (
        <li key={`${entry.kind}-${entry.at}-${JSON.stringify(entry)}`} data-kind={entry.kind}>
          <Icon name={icons[entry.kind] ?? 'info'} size={17} />
          <div>
            <strong>{titleOf(entry)}</strong>
            {entry.kind === 'visit' ? (
              <StateChip of="visit" state={String(entry['state'])} size="small" />
            ) : null}
            <small>{[detailOf(entry), entry.by].filter(Boolean).join(' · ')}</small>
          </div>
          <time dateTime={entry.at}>{say.moment(entry.at)}</time>
        </li>
      ))}
    </ol>
  );
}

function titleOf(entry: TimelineEntry): string {
  if (entry.kind === 'plan-event') {
    return plans.studio.kindsOfEvents[String(entry['event'])] ?? words.entries['plan-event'] ?? '';
  }
  return words.entries[entry.kind] ?? entry.kind;
}

function detailOf(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'visit':
      return [sayLabel(String(entry['label'] ?? '')), entry['specialist']].filter(Boolean).join(', ');
    case 'fact':
      return facts[String(entry['code'])] ?? String(entry['code']);
    case 'plan-drafted':
    case 'plan-approved':
      return ((entry['protocols'] ?? []) as string[]).map(sayProtocol).join(', ');
    case 'plan-event':
      return words.moved(Number(entry['changes'] ?? 0));
    case 'record':
      return [sayProtocol(String(entry['protocolCode'])), entry['product']].filter(Boolean).join(', ');
    case 'looked':
      return words.times(Number(entry['times'] ?? 1));
    default:
      return '';
  }
}

/** `mandelic-40 3/6` as `Mandelic acid 40 % 3/6`. */
export function sayLabel(label: string): string {
  const [code = '', ...rest] = label.split(' ');
  return [sayProtocol(code), ...rest].join(' ');
}
