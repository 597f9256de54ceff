import { useState } from 'react';
import { useFormats } from '../../formats';
import { visits as words } from '../../i18n/en/visits';
import { ErrorState } from '../../layout/ErrorState';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { StateChip } from '../../layout/StateChip';
import { PrepaidMark } from '../PrepaidMark';
import { sayRearrange } from '../rearrange/sayRearrange';
import { SideSheet } from '../SideSheet';
import { sayWork } from '../sayWork';
import { UrgentMark } from '../UrgentMark';
import { useVisit } from '../useVisit';
import type { Visit } from '../Visit';
import type { Doing } from './Doing';
import { EarlierTime } from './EarlierTime';
import { useMoved } from './useMoved';
import { VisitChart } from './VisitChart';
import { VisitFacts } from './VisitFacts';
import { VisitPatient } from './VisitPatient';
import { VisitVerbBar } from './VisitVerbBar';
import { WhatMoved } from './WhatMoved';

type Props = {
  /** The visit to show; null closes. */
  id: string | null;
  /** A dialog that is open from the start. */
  doing?: Doing | null;
  onClose: () => void;
};

/** One visit: who, what, when, where, what happens next, and what can be taken back. */
export function VisitDrawer({ id, doing = null, onClose }: Props) {
  const [shown, setShown] = useState(id);
  if (id !== null && id !== shown) setShown(id);
  const visit = useVisit(shown);
  return (
    <SideSheet
      open={id !== null}
      title={visit.data ? sayWork(visit.data) : words.title}
      marks={visit.data ? <Marks visit={visit.data} /> : null}
      foot={visit.data ? <VisitVerbBar key={`${shown}-${doing}`} visit={visit.data} doing={doing} /> : null}
      onClose={onClose}
    >
      {visit.data ? (
        <Contents visit={visit.data} />
      ) : visit.isError ? (
        <ErrorState error={visit.error} onRetry={() => void visit.refetch()} />
      ) : (
        <PageSkeleton header={false} rows={4} />
      )}
    </SideSheet>
  );
}

function Marks({ visit }: { visit: Visit }) {
  return (
    <>
      <StateChip of="visit" state={visit.state} />
      {visit.urgent ? <UrgentMark /> : null}
      <PrepaidMark sessions={visit.sessions} />
    </>
  );
}

function Contents({ visit }: { visit: Visit }) {
  const { moved } = useMoved(visit.id);
  const say = useFormats();
  return (
    <>
      <VisitPatient
        patientId={visit.patient.id}
        instruction={visit.instruction}
        why={visit.instruction === 'find-new-time' ? sayRearrange(visit, say) : null}
        said={visit.patientSaid ?? null}
      />
      {moved ? <WhatMoved visit={visit} moved={moved} /> : null}
      <VisitFacts visit={visit} />
      <EarlierTime visit={visit} />
      <VisitChart visit={visit} />
    </>
  );
}
