import { useState } from 'react';
import { WorriedCallVerb } from '../../calls/WorriedCallVerb';
import { patientPage as words } from '../../i18n/en/patientPage';
import { LinkButton } from '../../layout/LinkButton';
import { VerbButton } from '../../layout/VerbButton';
import { can } from '../../providers/can';
import type { PatientPage } from '../PatientPage';
import { FactDrawer } from './FactDrawer';
import { useStartIntake } from './useStartIntake';

/** What can be done with a patient from anywhere on the page. */
export function HeaderVerbs({ page }: { page: PatientPage }) {
  const { start, running } = useStartIntake(page);
  const [noting, setNoting] = useState(false);
  const { id } = page.patient;
  return (
    <>
      <WorriedCallVerb patient={page.patient} />
      {can('facts.tell') ? (
        <VerbButton icon="pencil" act={async () => setNoting(true)}>
          {words.verbs.fact}
        </VerbButton>
      ) : null}
      {can('intakes.fill') ? (
        <VerbButton icon="intake" act={start}>
          {running ? words.verbs.continueIntake : words.verbs.intake}
        </VerbButton>
      ) : null}
      {can('visits.book') ? (
        <LinkButton to={`/calendar?book=${id}`} icon="calendar" variant="contained">
          {words.verbs.book}
        </LinkButton>
      ) : null}
      <FactDrawer patientId={id} open={noting} onClose={() => setNoting(false)} />
    </>
  );
}
