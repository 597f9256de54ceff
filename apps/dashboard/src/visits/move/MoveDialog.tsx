import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Day } from '@stratum/calendar';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router-dom';
import { useSmall } from '../../calendar/useSmall';
import { useFormats, wallClock } from '../../formats';
import { layout } from '../../i18n/en/layout';
import { moveVisit as words } from '../../i18n/en/moveVisit';
import { moving } from '../../i18n/en/moving';
import { MainVerb } from '../../layout/MainVerb';
import { ChangedBy } from '../../live/ChangedBy';
import { OpeningPicker } from '../openings/OpeningPicker';
import { OwnTimeDisclosure } from '../openings/OwnTimeDisclosure';
import { RefusalNote } from '../openings/RefusalNote';
import { TellPatient } from '../TellPatient';
import type { Visit } from '../Visit';
import { MoveRules } from './MoveRules';
import css from './move.module.css';
import { useMove } from './useMove';

type Props = {
  visit: Visit;
  /** Where somebody let go of it: openings from there on. */
  day?: Day;
  /** What else would move, said above the openings. */
  note?: ReactNode;
  onClose: () => void;
};

/** Moves a visit to another opening; no dragging needed. */
export function MoveDialog({ visit, day, note, onClose }: Props) {
  const id = useId();
  const say = useFormats();
  const move = useMove(visit, onClose, day);
  const small = useSmall();
  const { placement } = move;
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{words.title(visit.patient.name)}</DialogTitle>
      <DialogContent className={css['content'] ?? ''}>
        <p className={css['now']}>
          {words.now(say.moment(visit.startsAt), visit.specialist.name, visit.room.name)}
        </p>
        <ChangedBy kind="visit" id={visit.id} />
        {note}
        {move.refusal ? <RefusalNote error={move.refusal} /> : null}
        <OpeningPicker
          asked={move.asked}
          search={move.search}
          onSearch={move.setSearch}
          chosen={move.own ? null : move.chosen}
          onChoose={move.choose}
        />
        <OwnTimeDisclosure value={move.own} onChange={move.setOwn} urgent={false} initial={move.initial} />
        {move.foreseenOwn.isFetching || move.foreseenOwn.data ? (
          <MoveRules
            foreseen={move.foreseenOwn.isFetching ? undefined : move.foreseenOwn.data}
            onPick={move.choose}
          />
        ) : null}
      </DialogContent>
      <div className={css['tell']}>
        <TellPatient value={move.tell} onChange={move.setTell} patientId={visit.patient.id} />
      </div>
      <DialogActions>
        {small ? null : (
          <Button
            component={Link}
            to={`/calendar?move=${visit.id}&day=${wallClock(visit.startsAt, say.zone).day}`}
            onClick={onClose}
            className={css['pick'] ?? ''}
          >
            {moving.pick}
          </Button>
        )}
        <Button onClick={onClose}>{layout.cancel}</Button>
        <MainVerb
          missing={move.isRefused ? words.refused : placement ? null : words.needsTime}
          busy={move.busy}
          onClick={() => void move.run()}
        >
          {placement ? words.verb(say.moment(placement.startsAt)) : words.verbBare}
        </MainVerb>
      </DialogActions>
    </Dialog>
  );
}
