import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats } from '../../formats';
import { assessment } from '../../i18n/en/assessment';
import { Panel } from '../../layout/Panel';
import { UnsavedGuard } from '../../layout/UnsavedGuard';
import { VerbButton } from '../../layout/VerbButton';
import type { Reopened } from '../../plans/Reopened';
import { tellReopened } from '../../plans/tellReopened';
import { can } from '../../providers/can';
import { callApi } from '../../wire/callApi';
import type { Assessment, Correction, Examination as SavedExamination } from '../Assessment';
import css from './assessment.module.css';
import { Corrections } from './Corrections';
import { ScaleButtons } from './ScaleButtons';

const words = assessment.examination;
const TOUCHED = ['assessments', 'patients', 'plans', 'today', 'calendar', 'visits'];

/** What the specialist sees: phototype, photoageing, notes and corrected answers. */
export function Examination({ page }: { page: Assessment }) {
  const say = useFormats();
  const client = useQueryClient();
  const saved = page.examination;
  const initial = {
    phototype: saved?.phototype ?? null,
    glogau: saved?.glogau ?? null,
    notes: saved?.notes ?? '',
    corrections: correctionsOf(saved?.corrections),
  };
  const [values, setValues] = useState(initial);
  const locked = page.status === 'signed' || !can('chart.write');
  const unsaved = JSON.stringify(values) !== JSON.stringify(initial);
  const save = async () => {
    const body = { ...values, notes: values.notes || null };
    const { reopened } = await callApi<{ reopened?: readonly Reopened[] }>(
      'PUT',
      `/intakes/${page.intakeId}/examination`,
      body,
      { version: saved?.version ?? 0 },
    );
    await Promise.all(TOUCHED.map((key) => client.invalidateQueries({ queryKey: [key] })));
    return tellReopened(words.saved, reopened);
  };
  return (
    <Panel
      title={words.title}
      aside={
        saved?.examinedBy && saved.examinedAt ? (
          <small>{words.by(saved.examinedBy, say.moment(saved.examinedAt))}</small>
        ) : null
      }
    >
      <p className={css['lead']}>{words.lead}</p>
      <div className={css['examination']}>
        <ScaleButtons
          label={words.phototype}
          steps={[1, 2, 3, 4, 5, 6]}
          value={values.phototype}
          say={assessment.roman}
          disabled={locked}
          onChange={(phototype) => setValues({ ...values, phototype })}
        />
        <ScaleButtons
          label={words.glogau}
          steps={[1, 2, 3, 4]}
          value={values.glogau}
          say={(step) => `${assessment.roman(step)} ${words.glogauHints[step] ?? ''}`}
          disabled={locked}
          onChange={(glogau) => setValues({ ...values, glogau })}
        />
        <TextField
          label={words.notes}
          value={values.notes}
          onChange={({ target }) => setValues({ ...values, notes: target.value })}
          multiline
          minRows={2}
          disabled={locked}
          slotProps={{ htmlInput: { maxLength: 4000 } }}
        />
        <Corrections
          page={page}
          corrections={values.corrections}
          locked={locked}
          onChange={(corrections) => setValues({ ...values, corrections: [...corrections] })}
        />
        {locked ? null : (
          <div>
            <VerbButton tone={unsaved ? 'main' : 'plain'} act={save} disabled={!unsaved}>
              {words.save}
            </VerbButton>
          </div>
        )}
      </div>
      <UnsavedGuard unsaved={unsaved && !locked} />
    </Panel>
  );
}

/** The server stores corrections by fact; the form edits a list. */
function correctionsOf(corrections: SavedExamination['corrections'] | undefined): Correction[] {
  if (!corrections) return [];
  if (Array.isArray(corrections)) return [...(corrections as readonly Correction[])];
  return Object.entries(corrections).map(([code, answer]) => ({ code, answer }));
}
