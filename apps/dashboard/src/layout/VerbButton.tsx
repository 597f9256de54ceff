import Button, { type ButtonProps } from '@mui/material/Button';
import { type ReactNode, useId, useRef, useState } from 'react';
import { ConfirmDialog } from './ConfirmDialog';
import { holdFocus } from './holdFocus';
import { Icon, type IconName } from './Icon';
import { type Act, useVerb } from './useVerb';
import css from './VerbButton.module.css';

type Props = {
  /** One verb: Review, Approve, Book series, Check in. */
  children: ReactNode;
  /** The step itself. What it returns is said at the foot of the screen, with its undo. */
  act: Act;
  icon?: IconName;
  /** For steps without an undo: asked before. */
  confirm?: { readonly title: string; readonly text: ReactNode; readonly verb?: string };
  tone?: 'main' | 'plain' | 'stop';
  size?: ButtonProps['size'];
  disabled?: boolean;
  /** Why it cannot be pressed, said beside it. */
  missing?: string | null;
  /** Whose row this is, for a screen reader: "Check in, Ana Costa". */
  about?: string;
};

const looks = {
  main: { variant: 'contained' },
  plain: { variant: 'outlined' },
  stop: { variant: 'outlined', color: 'error' },
} as const;

/** One verb as a button. The state of a record changes through these, never through a field. */
export function VerbButton({ children, act, icon, confirm, tone = 'plain', missing, about, ...rest }: Props) {
  const { run, busy } = useVerb(act);
  const id = useId();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const take = async () => {
    const giveBack = holdFocus(button.current);
    await run();
    giveBack();
  };
  return (
    <>
      {missing ? (
        <small id={id} className={css['missing']}>
          {missing}
        </small>
      ) : null}
      <Button
        ref={button}
        {...looks[tone]}
        {...rest}
        disabled={rest.disabled || Boolean(missing)}
        aria-describedby={missing ? id : undefined}
        loading={busy}
        loadingPosition={icon ? 'start' : 'center'}
        startIcon={icon ? <Icon name={icon} size={18} /> : undefined}
        onClick={() => (confirm ? setAsking(true) : void take())}
      >
        {children}
        {about ? <span className="visually-hidden">, {about}</span> : null}
      </Button>
      {confirm ? (
        <ConfirmDialog
          open={asking}
          title={confirm.title}
          text={confirm.text}
          verb={confirm.verb ?? children}
          tone={tone === 'stop' ? 'stop' : 'main'}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void take();
          }}
        />
      ) : null}
    </>
  );
}
