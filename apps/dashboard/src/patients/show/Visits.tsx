import { useFormats } from '../../formats';
import { patientPage as words } from '../../i18n/en/patientPage';
import { rearrange } from '../../i18n/en/rearrange';
import { LinkButton } from '../../layout/LinkButton';
import { StateChip } from '../../layout/StateChip';
import { Worklist } from '../../layout/Worklist';
import { RearrangeVerb } from '../../visits/rearrange/RearrangeVerb';
import type { PatientPage } from '../PatientPage';
import { sayLabel } from './sayLabel';

/** Every visit of the patient, the latest first. */
export function Visits({ page }: { page: PatientPage }) {
  const say = useFormats();
  return (
    <Worklist
      label={words.tabs.visits}
      rows={[...page.visits].sort((a, b) => b.startsAt.localeCompare(a.startsAt))}
      empty={words.noVisits}
      row={(visit) => ({
        key: visit.id,
        title: say.moment(visit.startsAt),
        to: `/calendar?visit=${visit.id}`,
        chips: <StateChip of="visit" state={visit.state} size="small" />,
        facts: [sayLabel(visit.label, visit.kind), visit.specialist.name, visit.room.name],
        next: visit.instruction ? rearrange.does[visit.instruction]?.(null) : undefined,
        verb: visit.instruction ? (
          <RearrangeVerb
            visitId={visit.id}
            instruction={visit.instruction}
            about={say.moment(visit.startsAt)}
            main
          />
        ) : (
          <LinkButton size="small" to={`/calendar?visit=${visit.id}`}>
            {words.verbs.open}
          </LinkButton>
        ),
      })}
    />
  );
}
