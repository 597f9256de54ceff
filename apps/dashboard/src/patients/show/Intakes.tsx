import { useFormats } from '../../formats';
import { patientPage as words } from '../../i18n/en/patientPage';
import { LinkButton } from '../../layout/LinkButton';
import { StateChip } from '../../layout/StateChip';
import { Worklist } from '../../layout/Worklist';
import { can } from '../../providers/can';
import type { PageIntake, PatientPage } from '../PatientPage';

/** Every intake of the patient and where it stands. */
export function Intakes({ page }: { page: PatientPage }) {
  const say = useFormats();
  return (
    <Worklist
      label={words.tabs.intake}
      rows={[...page.intakes].sort((a, b) => b.openedAt.localeCompare(a.openedAt))}
      empty={words.noIntakes}
      row={(intake) => ({
        key: intake.id,
        title: say.moment(intake.submittedAt ?? intake.openedAt),
        chips: <StateChip of="intake" state={intake.status} size="small" />,
        facts: [intake.openedBy ? words.opened(intake.openedBy, say.moment(intake.openedAt)) : null],
        verb: <Way intake={intake} />,
      })}
    />
  );
}

function Way({ intake }: { intake: PageIntake }) {
  if (intake.status === 'in-progress' && can('intakes.fill')) {
    return (
      <LinkButton size="small" variant="contained" to={`/intakes/${intake.id}`}>
        {words.verbs.continueIntake}
      </LinkButton>
    );
  }
  if (!intake.assessmentId || !can('chart.read')) return null;
  return (
    <LinkButton size="small" to={`/assessments/${intake.assessmentId}`}>
      {intake.status === 'submitted' ? words.verbs.review : words.verbs.open}
    </LinkButton>
  );
}
