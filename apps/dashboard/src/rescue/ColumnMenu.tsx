import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { Day } from '@stratum/calendar';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useFormats } from '../formats';
import { rescue } from '../i18n/en/rescue';
import type { Named } from '../visits/Visit';
import { LateDialog } from './LateDialog';
import { rescueAddress } from './rescueAddress';
import { wholeDays } from './wholeDays';

const words = rescue.column;

/** A column of the calendar whose menu was opened, and where on the screen. */
export type PointedColumn = {
  readonly column: Named;
  readonly day: Day;
  readonly at: { readonly top: number; readonly left: number };
};

type Props = { pointed: PointedColumn | null; by: 'specialist' | 'room'; onClose: () => void };

/** What can be done about a whole column: away this day, running late. */
export function ColumnMenu({ pointed, by, onClose }: Props) {
  const { today, zone } = useFormats();
  const navigate = useNavigate();
  const [late, setLate] = useState<Named | null>(null);
  const isSpecialist = by === 'specialist';
  const away = ({ column, day }: PointedColumn) => {
    onClose();
    navigate(rescueAddress({ absentId: column.id, ...wholeDays(day, day, zone) }));
  };
  return (
    <>
      <Menu
        open={pointed !== null}
        anchorReference="anchorPosition"
        anchorPosition={pointed?.at ?? { top: 0, left: 0 }}
        onClose={onClose}
      >
        {pointed && pointed.day >= today ? (
          <MenuItem onClick={() => away(pointed)}>{isSpecialist ? words.away : words.closed}</MenuItem>
        ) : null}
        {pointed && isSpecialist && pointed.day === today ? (
          <MenuItem
            onClick={() => {
              setLate(pointed.column);
              onClose();
            }}
          >
            {words.late}
          </MenuItem>
        ) : null}
      </Menu>
      {late ? <LateDialog specialist={late} onClose={() => setLate(null)} /> : null}
    </>
  );
}
