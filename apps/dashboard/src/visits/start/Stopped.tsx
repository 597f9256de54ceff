import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { startVisit } from '../../i18n/en/startVisit';
import { FindingCard } from '../../layout/FindingCard';
import { Icon } from '../../layout/Icon';
import { LinkButton } from '../../layout/LinkButton';
import type { Visit } from '../Visit';
import type { StartReply } from './Check';
import css from './start.module.css';

const words = startVisit.stopped;
type Props = {
  visit: Visit;
  reply: StartReply;
  onAgain: () => void;
  onMove: () => void;
  onClose: () => void;
};

/** The treatment must not start: what speaks against it, and the ways on. */
export function Stopped({ visit, reply, onAgain, onMove, onClose }: Props) {
  return (
    <>
      <DialogContent className={css['content'] ?? ''}>
        <div role="alert" className={css['stopped']}>
          <Icon name="stop" size={28} />
          <div>
            <p>{words.because}</p>
            {reply.missing.length > 0 ? <p>{words.missing}</p> : null}
            <p>{words.text}</p>
          </div>
        </div>
        {reply.findings.map((finding) => (
          <FindingCard key={`${finding.code}-${JSON.stringify(finding.from)}`} finding={finding} />
        ))}
      </DialogContent>
      <DialogActions className={css['actions'] ?? ''}>
        <Button onClick={onAgain}>{words.again}</Button>
        {visit.planId ? <LinkButton to={`/plans/${visit.planId}`}>{words.plan}</LinkButton> : null}
        <Button variant="outlined" onClick={onMove}>
          {words.move}
        </Button>
        <Button variant="contained" onClick={onClose} autoFocus>
          {words.close}
        </Button>
      </DialogActions>
    </>
  );
}
