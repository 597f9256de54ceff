import Snackbar from '@mui/material/Snackbar';
import { isValidElement, useEffect, useState } from 'react';
import { type NotificationPayload, useNotificationContext, useTranslate } from 'react-admin';
import { createPortal } from 'react-dom';
import { Link } from 'react-router-dom';
import { layout as words } from '../i18n/en/layout';
import { sayError } from '../i18n/sayError';
import { Icon, type IconName } from './Icon';
import css from './Notices.module.css';
import type { NoticeOptions } from './useNotice';

const icons: Record<string, IconName> = {
  success: 'check',
  error: 'caution',
  info: 'info',
  warning: 'caution',
};

/**
 * Shows react-admin's notifications, one at a time, in the product's shape. They hang on the body: an open dialog hides
 * the rest of the page from screen readers, and what was just done in it can be undone all the same.
 */
export function Notices() {
  const { notifications, takeNotification } = useNotificationContext();
  const [shown, setShown] = useState<NotificationPayload>();
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (notifications.length === 0) return;
    if (shown && open) {
      setOpen(false);
      return;
    }
    if (shown) return;
    setShown(takeNotification() ?? undefined);
    setOpen(true);
  }, [notifications, shown, open, takeNotification]);

  if (!shown) return null;
  return createPortal(
    <Snackbar
      open={open}
      autoHideDuration={shown.notificationOptions?.autoHideDuration ?? 5_000}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      onClose={(_, reason) => reason !== 'clickaway' && setOpen(false)}
      className={css['place'] ?? ''}
      slotProps={{ transition: { onExited: () => setShown(undefined) } }}
    >
      <Notice notice={shown} onClose={() => setOpen(false)} />
    </Snackbar>,
    document.body,
  );
}

function Notice({ notice, onClose, ...rest }: { notice: NotificationPayload; onClose: () => void }) {
  const translate = useTranslate();
  const { message, type, notificationOptions: options } = notice;
  const look = options?.['look'] as NoticeOptions['look'];
  const text = isValidElement(message) ? message : translate(String(message), options?.messageArgs);
  return (
    <div className={css['notice']} data-type={type} role={type === 'error' ? 'alert' : 'status'} {...rest}>
      <Icon name={icons[type] ?? 'info'} size={18} />
      <span>{text}</span>
      {look ? (
        <Link to={look.to} className={css['undo']} onClick={onClose}>
          {look.label}
        </Link>
      ) : null}
      {options?.['undo'] ? (
        <Undo
          undo={options['undo']}
          onDone={onClose}
          help={options['whenRefused'] as NoticeOptions['whenRefused']}
        />
      ) : null}
      <button type="button" className={css['close']} aria-label={words.dismiss} onClick={onClose}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}

type UndoProps = {
  undo: () => Promise<unknown>;
  onDone: () => void;
  help: NoticeOptions['whenRefused'];
};

function Undo({ undo, onDone, help }: UndoProps) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const act = async () => {
    setBusy(true);
    try {
      await undo();
      onDone();
    } catch (error) {
      setRefusal(sayError(error));
    } finally {
      setBusy(false);
    }
  };
  if (refusal) {
    return (
      <>
        <strong>{refusal}</strong>
        {help ? (
          <Link to={help.to} className={css['undo']} onClick={onDone}>
            {help.label}
          </Link>
        ) : null}
      </>
    );
  }
  return (
    <button type="button" className={css['undo']} disabled={busy} onClick={act}>
      {words.undo}
    </button>
  );
}
