import TextField from '@mui/material/TextField';
import { evidenceWords } from '../i18n/en/evidence';
import { proposal as words } from '../i18n/en/proposal';
import css from './proposal.module.css';
import type { FigureLine } from './Sheet';
import { sayFigureName, sayFigureUnit, sayFigureValue } from './sayFigure';
import type { Wanted } from './useProposal';

type Props = {
  line: FigureLine;
  /** What it belongs to; its own name alone is often only `From`. */
  group: string;
  wanted: Wanted | undefined;
  isOther: boolean;
  error: string | undefined;
  onChange: (given: Partial<Wanted>) => void;
};

/** One figure to be changed: its number, and once it differs its source and evidence. */
export function ProposedFigure({ line, group, wanted, isOther, error, onChange }: Props) {
  const name = sayFigureName(line);
  return (
    <li data-other={isOther || undefined}>
      <span className={css['name']}>{name}</span>
      <TextField
        value={wanted?.value ?? String(line.value)}
        onChange={({ target }) => onChange({ value: target.value })}
        error={Boolean(error)}
        helperText={error ?? (isOther ? words.now(sayFigureValue(line)) : undefined)}
        autoComplete="off"
        slotProps={{
          htmlInput: { 'aria-label': words.figure(group, name), inputMode: 'decimal', maxLength: 12 },
          input: { endAdornment: <span>{sayFigureUnit(line)}</span> },
        }}
      />
      {isOther ? (
        <>
          <TextField
            label={words.source}
            value={wanted?.source ?? ''}
            onChange={({ target }) => onChange({ source: target.value })}
            helperText={words.sourceHint}
            autoComplete="off"
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <TextField
            select
            label={words.evidence}
            value={wanted?.evidence ?? 'E'}
            onChange={({ target }) => onChange({ evidence: target.value })}
            slotProps={{ select: { native: true } }}
          >
            {Object.entries(evidenceWords).map(([code, { short }]) => (
              <option key={code} value={code}>
                {short}
              </option>
            ))}
          </TextField>
        </>
      ) : null}
    </li>
  );
}
