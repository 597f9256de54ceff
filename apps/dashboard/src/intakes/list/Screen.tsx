import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { useFormats } from '../../formats';
import { intakes as words } from '../../i18n/en/intakes';
import { LinkButton } from '../../layout/LinkButton';
import { Page } from '../../layout/Page';
import { StateChip } from '../../layout/StateChip';
import { Worklist } from '../../layout/Worklist';
import { can } from '../../providers/can';
import { callApi } from '../../wire/callApi';

type State = keyof typeof words.tabs;
type ListedIntake = {
  readonly id: string;
  readonly status: State;
  readonly patient: {
    readonly id: string;
    readonly name: string;
    readonly number: string;
    readonly born: string;
  };
  readonly openedBy: string | null;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
  readonly answered: number;
  readonly assessmentId: string | null;
};

const states = Object.keys(words.tabs) as State[];

/** Intakes by where they stand, each with its next step. */
export function Screen() {
  const say = useFormats();
  const [params, setParams] = useSearchParams();
  const state =
    states.find((one) => one === params.get('state')) ?? (can('chart.write') ? 'submitted' : 'in-progress');
  const counts = useQuery({
    queryKey: ['intakes', 'counts'],
    queryFn: ({ signal }) => callApi<Record<string, number>>('GET', '/intakes/counts', undefined, { signal }),
  });
  const list = useQuery({
    queryKey: ['intakes', 'list', state],
    queryFn: ({ signal }) => callApi<ListedIntake[]>('GET', addressOf(state), undefined, { signal }),
  });
  const moment = (intake: ListedIntake) => say.moment(intake.submittedAt ?? intake.updatedAt);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <LinkButton to="/patients" icon="search">
          {words.findPatient}
        </LinkButton>
      }
    >
      <Worklist
        label={words.title}
        tabs={states.map((key) => ({ key, label: words.tabs[key], count: counts.data?.[countKey(key)] }))}
        tab={state}
        onTab={(tab) => setParams({ state: tab }, { replace: true })}
        rows={list.data}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={words.empty[state]}
        row={(intake) => ({
          key: intake.id,
          title: intake.patient.name,
          to: `/patients/${intake.patient.id}`,
          facts: [intake.patient.number, say.age(intake.patient.born), intake.openedBy],
          chips: <StateChip of="intake" state={intake.status} size="small" />,
          next:
            intake.status === 'in-progress'
              ? words.next['in-progress'](intake.answered)
              : words.next[intake.status](moment(intake)),
          verb: <Next intake={intake} />,
        })}
      />
    </Page>
  );
}

const countKey = (state: State) => (state === 'in-progress' ? 'in-progress' : state);

function addressOf(state: State): string {
  const part = (value: unknown) => encodeURIComponent(JSON.stringify(value));
  const direction = state === 'submitted' ? 'ASC' : 'DESC';
  return `/intakes?filter=${part({ status: state })}&sort=${part(['updatedAt', direction])}&range=${part([0, 99])}`;
}

function Next({ intake }: { intake: ListedIntake }) {
  if (intake.status === 'in-progress') {
    return can('intakes.fill') ? (
      <LinkButton to={`/intakes/${intake.id}`} variant="contained" size="small">
        {words.verbs.go}
      </LinkButton>
    ) : null;
  }
  if (!intake.assessmentId) return null;
  const open = intake.status === 'submitted' && can('chart.write');
  return (
    <LinkButton
      to={`/assessments/${intake.assessmentId}`}
      variant={open ? 'contained' : 'outlined'}
      size="small"
    >
      {open ? words.verbs.review : words.verbs.open}
    </LinkButton>
  );
}
