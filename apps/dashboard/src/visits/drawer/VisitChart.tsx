import { care } from '../../i18n/en/care';
import { visits as words } from '../../i18n/en/visits';
import { nameCareStep } from '../../i18n/sayCareStep';
import { sayProduct } from '../../i18n/sayProduct';
import { sayProtocol } from '../../i18n/sayProtocol';
import { FindingCard } from '../../layout/FindingCard';
import { Icon } from '../../layout/Icon';
import type { TreatmentRecord, Visit } from '../Visit';
import css from './drawer.module.css';

/** What readers of the chart see of a visit: what was asked before it, and what was given. */
export function VisitChart({ visit }: { visit: Visit }) {
  return (
    <>
      {visit.check ? <Check check={visit.check} /> : null}
      {visit.records && visit.records.length > 0 ? <Records records={visit.records} /> : null}
    </>
  );
}

function Check({ check }: { check: NonNullable<Visit['check']> }) {
  return (
    <section className={css['section']}>
      <h3>{words.check.title}</h3>
      <p className={css['quiet']}>
        {check.outcome === 'stopped' ? words.check.stopped : words.check.started}
        {check.reason ? ` · ${words.check.reason}: ${check.reason}` : null}
      </p>
      {check.steps && check.steps.length > 0 ? (
        <ul className={css['ticks']} aria-label={care.prepared}>
          {check.steps.map(({ sessionId, code, done }) => (
            <li key={`${sessionId}-${code}`} data-done={done}>
              <Icon name={done ? 'check' : 'close'} size={15} />
              {(done ? care.kept : care.notKept)(nameCareStep(code))}
            </li>
          ))}
        </ul>
      ) : null}
      {check.findings.map((finding) => (
        <FindingCard key={finding.code} finding={finding} compact />
      ))}
    </section>
  );
}

function Records({ records }: { records: readonly TreatmentRecord[] }) {
  return (
    <section className={css['section']}>
      <h3>{words.records.title}</h3>
      <ul className={css['records']}>
        {records.map((record) => (
          <li key={record.id}>
            <strong>{sayProduct(record.product)}</strong>
            <span>{detailsOf(record)}</span>
            <span>{record.reaction || words.records.noReaction}</span>
            {record.notes ? <p>{record.notes}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function detailsOf({ protocolCode, amount, unit, lot }: TreatmentRecord): string {
  return [
    sayProtocol(protocolCode),
    amount === null ? null : words.records.amount(amount, unit ?? ''),
    lot ? words.records.lot(lot) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}
