import { type ReactNode, useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { sayDate, useFormats } from '../formats';
import { patientHeader as words } from '../i18n/en/patientHeader';
import type { FindingLike } from '../i18n/FindingLike';
import { type InstructionLike, sayInstruction } from '../i18n/sayInstruction';
import { Icon } from './Icon';
import css from './PatientHeader.module.css';
import { FactMark, FindingMarks } from './PatientMarks';

export type HeaderPatient = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly preferred?: string | null;
  readonly born: string;
  readonly pronouns?: string | null;
};

export type AllergyLike = { readonly code: string; readonly words?: string | null };

/** What stands over every page of a patient. Without the chart right, `findings` and `phototype` are absent. */
export type HeaderFacts = {
  /** Codes, or codes with the patient's own words. */
  readonly allergies: readonly (string | AllergyLike)[];
  /** False where not every allergy was asked: then an empty list does not mean none. */
  readonly allergiesAsked?: boolean;
  readonly instructions?: readonly InstructionLike[];
  /** Null while nobody was assessed: then it is not known whether there are any. */
  readonly findings?: readonly FindingLike[] | null;
  readonly phototype?: number | string | null;
};

type Props = { patient: HeaderPatient; facts: HeaderFacts; actions?: ReactNode; linked?: boolean };

/**
 * Name, number, age, pronouns, phototype; allergies and findings in words and icon, always in sight.
 * Reception sees allergies and what to do instead of findings.
 */
export function PatientHeader({ patient, facts, actions, linked = true }: Props) {
  const formats = useFormats();
  const id = useId();
  const chart = facts.findings !== undefined;
  const [open, setOpen] = useState(false);
  const findings = new Set(facts.findings?.map(({ code }) => code)).size;
  return (
    <section className={css['header']} aria-labelledby={id}>
      <div className={css['who']}>
        <p id={id} className={css['name']}>
          {linked ? <Link to={`/patients/${patient.id}`}>{patient.name}</Link> : patient.name}
          {patient.preferred && patient.preferred !== patient.name ? (
            <span className={css['preferred']}>{words.preferred(patient.preferred)}</span>
          ) : null}
        </p>
        <p className={css['details']}>
          <span>{patient.number}</span>
          <span>{`${formats.age(patient.born)}, ${words.born(sayDate(patient.born))}`}</span>
          {patient.pronouns ? <span>{patient.pronouns}</span> : null}
        </p>
      </div>
      <ul className={css['marks']} aria-label={words.marks} data-open={open || undefined}>
        {chart ? <Phototype value={facts.phototype ?? null} /> : null}
        <Allergies allergies={facts.allergies} asked={facts.allergiesAsked ?? true} />
        {facts.findings && (facts.findings.length > 0 || facts.phototype) ? (
          <FindingMarks findings={facts.findings} />
        ) : null}
        {facts.findings === null ? (
          <FactMark icon="question" tone="note">
            {words.notAssessed}
          </FactMark>
        ) : null}
        {facts.instructions?.map((instruction) => (
          <FactMark
            key={`${instruction.code}${instruction.until ?? ''}`}
            icon="stop"
            tone={instruction.code === 'do-not-book' ? 'stop' : 'wait'}
          >
            {sayInstruction(instruction, formats.today)}
          </FactMark>
        ))}
      </ul>
      {findings > 0 ? (
        <button type="button" className={css['more']} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.fewer : words.more(findings)}
        </button>
      ) : null}
      {actions ? <div className={css['actions']}>{actions}</div> : null}
    </section>
  );
}

function Phototype({ value }: { value: number | string | null }) {
  return (
    <FactMark icon="skin" tone={value === null ? 'note' : 'skin'}>
      {value === null ? words.phototypeOpen : words.phototype(value)}
    </FactMark>
  );
}

function Allergies({ allergies, asked }: { allergies: HeaderFacts['allergies']; asked: boolean }) {
  if (allergies.length === 0) {
    return (
      <FactMark icon={asked ? 'allergy' : 'question'} tone={asked ? 'quiet' : 'note'}>
        {asked ? words.noAllergies : words.allergiesOpen}
      </FactMark>
    );
  }
  return (
    <FactMark icon="allergy" tone="stop">
      <strong>{words.allergies(allergies.length)}:</strong> {allergies.map(sayAllergy).join(', ')}
    </FactMark>
  );
}

/** The place of the header while the patient is on the way. */
export function PatientHeaderSkeleton() {
  return (
    <div className={css['header']} aria-hidden="true">
      <Icon name="person" size={20} />
      <span className={css['waiting']} />
    </div>
  );
}

function sayAllergy(allergy: string | AllergyLike): string {
  return typeof allergy === 'string' ? words.allergy(allergy) : words.allergy(allergy.code, allergy.words);
}
