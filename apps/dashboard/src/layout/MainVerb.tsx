import Button, { type ButtonProps } from '@mui/material/Button';
import { type ReactNode, useId } from 'react';
import css from './MainVerb.module.css';

type Props = Pick<ButtonProps, 'color' | 'type' | 'onClick'> & {
  /** What has to be done before; shown beside the button while it cannot be pressed. */
  missing: string | null;
  busy: boolean;
  children: ReactNode;
};

/** The one verb of a dialog, a sheet or a form: while it cannot be pressed it says why. */
export function MainVerb({ missing, busy, children, ...rest }: Props) {
  const id = useId();
  return (
    <span className={css['verb']}>
      {missing === null ? null : <small id={id}>{missing}</small>}
      <Button
        variant="contained"
        loading={busy}
        disabled={missing !== null}
        aria-describedby={missing === null ? undefined : id}
        {...rest}
      >
        {children}
      </Button>
    </span>
  );
}
