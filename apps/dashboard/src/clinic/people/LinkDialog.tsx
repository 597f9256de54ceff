import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useFormats } from '../../formats';
import { clinic } from '../../i18n/en/clinic';
import { Icon } from '../../layout/Icon';
import { useNotice } from '../../layout/useNotice';
import type { OneTimeLink } from '../Member';
import css from './people.module.css';

const words = clinic.people;
type Props = { handed: { readonly name: string; readonly link: OneTimeLink } | null; onClose: () => void };

/** Shows a one-time link once, to be handed over. */
export function LinkDialog({ handed, onClose }: Props) {
  const say = useFormats();
  const notice = useNotice();
  if (!handed) return null;
  const address = new URL(handed.link.path, globalThis.location.origin).href;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    notice.say(words.copied);
  };
  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby="one-time-link">
      <DialogTitle id="one-time-link">{words.linkTitle}</DialogTitle>
      <DialogContent>
        {words.linkText(handed.name, say.moment(handed.link.expiresAt))}
        <code className={css['link']}>{address}</code>
      </DialogContent>
      <DialogActions>
        <Button startIcon={<Icon name="copy" size={18} />} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button variant="contained" onClick={onClose}>
          {words.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
