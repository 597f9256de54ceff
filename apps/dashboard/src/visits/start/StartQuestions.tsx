import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { useState } from 'react';
import { layout } from '../../i18n/en/layout';
import { startVisit as words } from '../../i18n/en/startVisit';
import { ErrorState } from '../../layout/ErrorState';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { QuestionField } from '../../questions/QuestionField';
import { sayWork } from '../sayWork';
import type { Visit } from '../Visit';
import { answerByKey } from './answerByKey';
import { Prepared } from './Prepared';
import css from './start.module.css';
import type { useStart } from './useStart';

type Props = { visit: Visit; start: ReturnType<typeof useStart>; onClose: () => void };

/** The questions, each with its answer; none is taken as "no". */
export function StartQuestions({ visit, start, onClose }: Props) {
  const { check, questions, values, missing, errors, asked } = start;
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    await start.start();
    setBusy(false);
  };
  return (
    <>
      <DialogContent
        className={css['content'] ?? ''}
        onKeyDown={(event) => answerByKey(event, questions, start.answer)}
      >
        <p className={css['lead']}>
          <strong>{sayWork(visit)}.</strong> {words.lead} <span className={css['keys']}>{words.keys}</span>
        </p>
        {check.isError ? (
          <ErrorState error={check.error} onRetry={() => void check.refetch()} />
        ) : !check.data ? (
          <PageSkeleton header={false} rows={6} />
        ) : (
          <>
            <div className={css['questions']}>
              {questions.map((question) => (
                <QuestionField
                  key={question.code}
                  question={question}
                  value={values[question.code]}
                  onAnswer={(value) => start.answer(question.code, value)}
                  error={
                    errors[`answers.${question.code}`] ??
                    (asked && missing.includes(question.code) ? words.needed : undefined)
                  }
                />
              ))}
            </div>
            <Prepared visit={visit} ticks={start.ticks} />
          </>
        )}
      </DialogContent>
      <DialogActions className={css['actions'] ?? ''}>
        <span role="status">{asked && missing.length > 0 ? words.missing(missing.length) : null}</span>
        <Button onClick={onClose}>{layout.cancel}</Button>
        <Button variant="contained" loading={busy} disabled={!check.data} onClick={() => void run()}>
          {words.verb}
        </Button>
      </DialogActions>
    </>
  );
}
