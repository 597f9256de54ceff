import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { WorriedCallVerb } from '../calls/WorriedCallVerb';
import { layout } from '../i18n/en/layout';
import { patientHeader as words } from '../i18n/en/patientHeader';
import { Icon } from '../layout/Icon';
import { PatientHeader, PatientHeaderSkeleton } from '../layout/PatientHeader';
import css from './patientHeaderOf.module.css';
import { usePatientPage } from './usePatientPage';

type Props = { patientId: string; actions?: ReactNode };

/** The header of a patient by id. That it did not load is said: a missing allergy must never look like none. */
export function PatientHeaderOf({ patientId, actions }: Props) {
  const page = usePatientPage(patientId);
  if (page.data) {
    return (
      <PatientHeader
        patient={page.data.patient}
        facts={page.data.header}
        actions={
          <>
            {actions}
            <WorriedCallVerb patient={page.data.patient} size="small" />
          </>
        }
      />
    );
  }
  if (!page.isError) return <PatientHeaderSkeleton />;
  return (
    <div className={css['failed']} role="alert">
      <Icon name="caution" size={20} />
      <p>{words.failed}</p>
      <Button size="small" variant="outlined" onClick={() => void page.refetch()}>
        {layout.failed.retry}
      </Button>
    </div>
  );
}
