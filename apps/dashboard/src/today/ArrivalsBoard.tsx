import { useState } from 'react';
import { today } from '../i18n/en/today';
import { StatusTabs } from '../layout/StatusTabs';
import { ArrivalCard } from './ArrivalCard';
import { type BoardColumn, boardOf } from './boardOf';
import type { TodayVisit } from './TodayView';
import css from './today.module.css';
import { useSmallBoard } from './useSmallBoard';

const words = today.desk;

/** Visits by where they stand, from expected to done; on a small screen one column at a time. */
export function ArrivalsBoard({ visits }: { visits: readonly TodayVisit[] }) {
  const columns = boardOf(visits);
  const small = useSmallBoard();
  const [chosen, setChosen] = useState<BoardColumn>('expected');
  const shown = small ? columns.filter(({ column }) => column === chosen) : columns;
  return (
    <>
      {small ? (
        <StatusTabs
          label={words.board}
          tabs={columns.map(({ column, visits: all }) => ({
            key: column,
            label: words.columns[column],
            count: all.length,
          }))}
          value={chosen}
          onChange={(key) => setChosen(key as BoardColumn)}
        />
      ) : null}
      <div className={css['board']} data-columns={shown.length}>
        {shown.map(({ column, visits: all }) => (
          <section key={column} className={css['column']} aria-label={words.columns[column]}>
            {small ? null : (
              <h3>
                {words.columns[column]} <span className={css['columnCount']}>{all.length}</span>
              </h3>
            )}
            {all.length === 0 ? (
              <p className={css['none']}>{words.none[column]}</p>
            ) : (
              <ol>
                {all.map((visit) => (
                  <ArrivalCard key={visit.id} visit={visit} />
                ))}
              </ol>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
