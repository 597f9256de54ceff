import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';
import { layout as words } from '../i18n/en/layout';

type Props = {
  open: boolean;
  title: string;
  text: ReactNode;
  verb: ReactNode;
  cancel?: string;
  tone?: 'main' | 'stop';
  onConfirm: () => void;
  onClose: () => void;
};

/** One question with two answers; the harmless one has the focus. */
export function ConfirmDialog(props: Props) {
  const { open, title, text, verb, cancel = words.cancel, tone = 'main', onConfirm, onClose } = props;
  const id = useId();
  return (
    <Dialog open={open} onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>{text}</DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {cancel}
        </Button>
        <Button variant="contained" color={tone === 'stop' ? 'error' : 'primary'} onClick={onConfirm}>
          {verb}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
