import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { type FieldValues, useFormContext, useFormState } from 'react-hook-form';
import { ApiForm } from '../fields/ApiForm';
import { layout as words } from '../i18n/en/layout';
import { ConfirmDialog } from './ConfirmDialog';
import css from './FormDrawer.module.css';
import { Icon } from './Icon';
import { UnsavedGuard } from './UnsavedGuard';

/** Long enough for the drawer to be gone. */
const CLOSED_MS = 300;

type Props<Values extends FieldValues> = {
  open: boolean;
  title: string;
  lead?: string;
  initial: Values;
  /** The verb on the button; "Save" when nothing better fits. */
  verb?: string;
  /** False: somebody thought better of it, and the form stays open. */
  onSend: (values: Values) => Promise<unknown>;
  check?: (values: Values) => Partial<Record<string, string>>;
  onClose: () => void;
  /** Leads the focus on once the form was sent and is gone; it goes back to where it came from otherwise. */
  after?: () => void;
  /** For forms that compare: as wide as the screen allows. */
  wide?: boolean;
  children: ReactNode;
};

/** A form at the side of the work; it closes after sending and asks before losing what was typed. */
export function FormDrawer<Values extends FieldValues>(props: Props<Values>) {
  const {
    open,
    title,
    lead,
    initial,
    verb = words.save,
    onSend,
    check,
    onClose,
    after,
    wide = false,
    children,
  } = props;
  const [unsaved, setUnsaved] = useState(false);
  const [asking, setAsking] = useState(false);
  const id = useId();
  const leave = () => {
    setAsking(false);
    setUnsaved(false);
    onClose();
  };
  const close = () => (unsaved ? setAsking(true) : leave());
  return (
    <Drawer
      anchor="right"
      open={open}
      onClose={close}
      slotProps={{
        paper: {
          className: css[wide ? 'wide' : 'drawer'] ?? '',
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': id,
        },
      }}
    >
      <div className={css['top']}>
        <h2 id={id}>{title}</h2>
        <button type="button" className={css['close']} aria-label={words.dismiss} onClick={close}>
          <Icon name="close" size={18} />
        </button>
        {lead ? <p>{lead}</p> : null}
      </div>
      <ApiForm
        initial={initial}
        guard={false}
        className={css['form'] ?? ''}
        {...(check ? { check } : {})}
        onSend={async (values: Values) => {
          if ((await onSend(values)) === false) return false;
          leave();
          // The drawer gives the focus back to its opener first.
          if (after) setTimeout(after, CLOSED_MS);
          return undefined;
        }}
      >
        <div className={css['fields']}>{children}</div>
        <Foot verb={verb} onCancel={close} onDirty={setUnsaved} />
      </ApiForm>
      <ConfirmDialog
        open={asking}
        title={words.unsaved.title}
        text={words.unsaved.text}
        cancel={words.unsaved.stay}
        verb={words.unsaved.leave}
        tone="stop"
        onClose={() => setAsking(false)}
        onConfirm={leave}
      />
      <UnsavedGuard unsaved={open && unsaved} />
    </Drawer>
  );
}

type FootProps = { verb: string; onCancel: () => void; onDirty: (dirty: boolean) => void };

function Foot({ verb, onCancel, onDirty }: FootProps) {
  const { control } = useFormContext();
  const { isDirty, isSubmitting } = useFormState({ control });
  useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  return (
    <div className={css['foot']}>
      <Button onClick={onCancel}>{words.cancel}</Button>
      <Button type="submit" variant="contained" loading={isSubmitting}>
        {verb}
      </Button>
    </div>
  );
}
