import Drawer from '@mui/material/Drawer';
import { type ReactNode, useId, useState } from 'react';
import { layout as words } from '../i18n/en/layout';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { Icon } from '../layout/Icon';
import css from './SideSheet.module.css';

type Props = {
  open: boolean;
  title: ReactNode;
  /** Chips beside the title. */
  marks?: ReactNode;
  onClose: () => void;
  /** True while something typed would be lost. */
  unsaved?: boolean;
  foot?: ReactNode;
  children: ReactNode;
};

/** A sheet at the side of the work, for one record; its verbs stay at its foot. */
export function SideSheet({ open, title, marks, onClose, unsaved = false, foot, children }: Props) {
  const [asking, setAsking] = useState(false);
  const id = useId();
  const close = () => (unsaved ? setAsking(true) : onClose());
  return (
    <Drawer
      anchor="right"
      open={open}
      onClose={close}
      slotProps={{
        paper: { className: css['sheet'] ?? '', role: 'dialog', 'aria-modal': true, 'aria-labelledby': id },
      }}
    >
      <div className={css['top']}>
        <div className={css['words']}>
          <h2 id={id}>{title}</h2>
          {marks ? <div className={css['marks']}>{marks}</div> : null}
        </div>
        <button type="button" className={css['close']} aria-label={words.dismiss} onClick={close}>
          <Icon name="close" size={18} />
        </button>
      </div>
      <div className={css['body']}>{children}</div>
      {foot ? <div className={css['foot']}>{foot}</div> : null}
      <ConfirmDialog
        open={asking}
        title={words.unsaved.title}
        text={words.unsaved.text}
        cancel={words.unsaved.stay}
        verb={words.unsaved.leave}
        tone="stop"
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onClose();
        }}
      />
    </Drawer>
  );
}
