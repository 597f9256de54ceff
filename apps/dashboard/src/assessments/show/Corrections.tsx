import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { factCodes } from '@stratum/clinical';
import { useState } from 'react';
import { DayPicker } from '../../fields/DayPicker';
import { assessment } from '../../i18n/en/assessment';
import { facts } from '../../i18n/en/facts';
import { Icon } from '../../layout/Icon';
import type { Assessment, Correction } from '../Assessment';
import { sayKnown } from '../sayKnown';
import css from './assessment.module.css';

const words = assessment.examination;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const options = factCodes
  .map((code) => ({ code, label: capital(facts[code] ?? code) }))
  .sort((a, b) => a.label.localeCompare(b.label));

type Props = {
  page: Assessment;
  corrections: readonly Correction[];
  locked: boolean;
  onChange: (corrections: readonly Correction[]) => void;
};

/** Answers that the specialist found to be otherwise. The patient's own stay beside them. */
export function Corrections({ page, corrections, locked, onChange }: Props) {
  const [adding, setAdding] = useState(false);
  return (
    <div className={css['corrections']}>
      <h3>{words.corrections}</h3>
      {corrections.length === 0 ? null : (
        <ul>
          {corrections.map(({ code, answer }) => (
            <li key={code}>
              <span>
                <strong>{capital(facts[code] ?? code)}</strong>
                <small>
                  {assessment.changes.was(sayKnown(page.known.saidBy[code]?.patient), sayKnown(answer))}
                </small>
              </span>
              {locked ? null : (
                <Button size="small" onClick={() => onChange(corrections.filter((one) => one.code !== code))}>
                  {words.remove}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <NewCorrection
          onAdd={(correction) => {
            setAdding(false);
            onChange([...corrections.filter(({ code }) => code !== correction.code), correction]);
          }}
        />
      ) : locked ? null : (
        <Button
          size="small"
          variant="outlined"
          startIcon={<Icon name="pencil" size={15} />}
          onClick={() => setAdding(true)}
        >
          {words.correct}
        </Button>
      )}
    </div>
  );
}

function NewCorrection({ onAdd }: { onAdd: (correction: Correction) => void }) {
  const [code, setCode] = useState('');
  const [answer, setAnswer] = useState('yes');
  const [on, setOn] = useState<string | null>(null);
  return (
    <div className={css['newCorrection']}>
      <TextField
        select
        label={words.fact}
        value={code}
        onChange={({ target }) => setCode(target.value)}
        slotProps={{ select: { native: true } }}
      >
        <option value="">–</option>
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.label}
          </option>
        ))}
      </TextField>
      <TextField
        select
        label={words.answer}
        value={answer}
        onChange={({ target }) => setAnswer(target.value)}
        slotProps={{ select: { native: true } }}
      >
        {(['yes', 'no', 'unknown'] as const).map((value) => (
          <option key={value} value={value}>
            {words.answers[value]}
          </option>
        ))}
      </TextField>
      {answer === 'yes' ? <DayPicker label={words.on} value={on} onChange={setOn} /> : null}
      <Button
        variant="outlined"
        disabled={code === ''}
        onClick={() => onAdd({ code, answer: answer === 'yes' && on ? { on } : answer })}
      >
        {words.correct}
      </Button>
    </div>
  );
}
