import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useQueryClient } from '@tanstack/react-query';
import { messages } from '../../i18n/en/messages';
import { Panel } from '../../layout/Panel';
import { useVerb } from '../../layout/useVerb';
import msg from '../../messages/messages.module.css';
import { callApi } from '../../wire/callApi';
import type { PatientPage } from '../PatientPage';

const words = messages.contact;
const WAYS = ['e-mail', 'sms', 'call'] as const;

/** Ways in which a patient wants to be reached; each tick is kept at once. */
export function ContactWays({ page: { patient } }: { page: PatientPage }) {
  const unwanted = patient.noMessagesBy ?? [];
  return (
    <div className={msg['reach']}>
      <Panel title={words.title}>
        <p className={msg['lead']}>{words.lead}</p>
        <div className={msg['ways']}>
          {WAYS.map((way) => (
            <Way key={way} way={way} patient={patient} unwanted={unwanted} />
          ))}
        </div>
      </Panel>
    </div>
  );
}

type Props = {
  way: (typeof WAYS)[number];
  patient: { readonly id: string; readonly version: number };
  unwanted: readonly string[];
};

function Way({ way, patient, unwanted }: Props) {
  const client = useQueryClient();
  const isWanted = !unwanted.includes(way);
  const { run, busy } = useVerb(async () => {
    const noMessagesBy = isWanted ? [...unwanted, way] : unwanted.filter((one) => one !== way);
    try {
      await callApi(
        'POST',
        `/patients/${patient.id}/contact-ways`,
        { noMessagesBy },
        { version: patient.version },
      );
    } finally {
      await client.invalidateQueries({ queryKey: ['patients'] });
    }
    return { said: words.saved };
  });
  return (
    <FormControlLabel
      label={words.ways[way]}
      disabled={busy}
      control={<Checkbox checked={isWanted} onChange={() => void run()} />}
    />
  );
}
