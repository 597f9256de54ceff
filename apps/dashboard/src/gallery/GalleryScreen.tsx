import { useState } from 'react';
import { DayInput } from '../fields/DayInput';
import { SelectInput } from '../fields/SelectInput';
import { TextInput } from '../fields/TextInput';
import { states } from '../i18n/en/states';
import { EmptyState } from '../layout/EmptyState';
import { ErrorState } from '../layout/ErrorState';
import { FindingCard } from '../layout/FindingCard';
import { FormDrawer } from '../layout/FormDrawer';
import { LinkButton } from '../layout/LinkButton';
import { Page } from '../layout/Page';
import { PageSkeleton } from '../layout/PageSkeleton';
import { Panel } from '../layout/Panel';
import { PatientHeader } from '../layout/PatientHeader';
import { Stack } from '../layout/Stack';
import { StateChip } from '../layout/StateChip';
import { VerbButton } from '../layout/VerbButton';
import { Worklist } from '../layout/Worklist';
import { PlanStrip } from '../timeline/PlanStrip';
import { PlanTimeline } from '../timeline/PlanTimeline';
import { people } from './people';
import { samplePlan } from './samplePlan';
import { chartFacts, deskFacts, sampleFindings, samplePatient } from './samples';

export function GalleryScreen() {
  const [tab, setTab] = useState('today');
  const [open, setOpen] = useState(false);
  const wait = () => new Promise((resolve) => setTimeout(resolve, 600));
  return (
    <Page
      title="Plan studio"
      lead="Approved by Dr. Ines Moreau on Mon 17 Aug. Two sessions need a look."
      back={{ to: '/plans', label: 'Plans' }}
      header={<PatientHeader patient={samplePatient} facts={chartFacts} />}
      actions={
        <>
          <VerbButton act={wait as never} icon="pause">
            Pause
          </VerbButton>
          <VerbButton
            tone="main"
            icon="calendar"
            act={async () => {
              await wait();
              return {
                said: 'Three visits are booked.',
                undo: async () => {
                  await wait();
                },
              };
            }}
          >
            Book series
          </VerbButton>
        </>
      }
    >
      <Stack>
        <Panel title="Timeline" aside={<StateChip of="plan" state="approved" />}>
          <PlanTimeline plan={samplePlan} ghosts={{ 'je-1': '2027-01-20' }} />
        </Panel>
        <Panel title="Findings" count={sampleFindings.length}>
          <div style={{ display: 'grid', gap: 10 }}>
            {sampleFindings.map((finding) => (
              <FindingCard key={finding.code} finding={finding} />
            ))}
          </div>
        </Panel>
        <Worklist
          label="Visits of today"
          tabs={[
            { key: 'today', label: 'Arrivals', count: 12 },
            { key: 'drift', label: 'Outside window', count: 3 },
            { key: 'due', label: 'Due', count: 9 },
            { key: 'intakes', label: 'New intakes', count: 0 },
          ]}
          tab={tab}
          onTab={setTab}
          rows={tab === 'today' ? people : []}
          empty={{
            title: 'Nobody is outside their window',
            text: 'Sessions appear here when they can no longer be on time.',
            action: <LinkButton to="/calendar">Open the calendar</LinkButton>,
          }}
          row={(person) => ({
            key: person.id,
            lead: (
              <>
                {person.time}
                <small>Room 2</small>
              </>
            ),
            title: person.name,
            to: `/patients/${person.id}`,
            chips: <StateChip of="visit" state={person.state} size="small" />,
            facts: ['P-000123', '38 years', person.what],
            next: person.next,
            verb: (
              <VerbButton
                size="small"
                tone={person.id === '1' ? 'main' : 'plain'}
                about={person.name}
                act={async () => {
                  await wait();
                  return { said: `${person.name} is checked in.`, undo: wait };
                }}
              >
                {person.verb}
              </VerbButton>
            ),
            ...(person.id === '2' ? { below: <PlanStrip plan={samplePlan} /> } : {}),
          })}
        />
        <PatientHeader patient={samplePatient} facts={deskFacts} />
        <Panel title="States">
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
            {Object.entries(states).flatMap(([of, all]) =>
              Object.keys(all).map((state) => (
                <StateChip key={`${of}${state}`} of={of as never} state={state} />
              )),
            )}
          </div>
        </Panel>
        <Panel title="States of a place">
          <VerbButton
            act={async () => {
              setOpen(true);
            }}
            icon="plus"
          >
            New absence
          </VerbButton>
          <EmptyState
            title="No plans yet"
            text="A plan comes from a signed assessment."
            icon="plan"
            compact
          />
          <ErrorState error={new Error('x')} onRetry={() => undefined} />
          <PageSkeleton rows={3} />
        </Panel>
        <FormDrawer
          open={open}
          title="New absence"
          lead="Nothing can be booked in it."
          initial={{ reason: '', from: null, kind: '' }}
          onClose={() => setOpen(false)}
          onSend={async () => {
            await wait();
          }}
        >
          <TextInput name="reason" label="Reason" required hint="Only colleagues see it." />
          <DayInput name="from" label="First day" required />
          <SelectInput
            name="kind"
            label="Kind"
            none="Choose"
            options={[{ value: 'leave', label: 'Leave' }]}
          />
        </FormDrawer>
      </Stack>
    </Page>
  );
}
