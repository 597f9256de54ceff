import type { FindingLike } from '../FindingLike';
import { originOf } from '../originOf';
import { concerns } from './concerns';
import { facts } from './facts';

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'];

export const patientHeader = {
  marks: 'To keep in mind',
  preferred: (name: string) => `“${name}”`,
  born: (day: string) => `born ${day}`,
  phototype: (value: number | string) => `Phototype ${ROMAN[Number(value)] ?? value}`,
  phototypeOpen: 'Phototype not examined',
  noAllergies: 'No allergies told',
  allergiesOpen: 'Allergies not asked yet',
  failed: 'Allergies and findings did not load. Do not treat or book before they are in sight.',
  noFindings: 'No findings',
  /** On a phone, where only the gravest is in sight. */
  more: (n: number) => (n === 1 ? 'All of the finding' : `All ${n} findings`),
  fewer: 'Only the gravest',
  notAssessed: 'Not assessed yet',
  allergies: (count: number) => (count === 1 ? 'Allergy' : 'Allergies'),
  allergy: (code: string, said?: string | null) => said ?? (facts[code] ?? code).replace(/^allergy to /, ''),
  /** The short name of what was found; the whole sentence is in the card. */
  finding: (finding: FindingLike) => capital(nameOf(finding)),
  /** What it means, after its name. */
  consequence: ({ severity, protocols }: FindingLike, until: string | null | undefined) => {
    if (severity === 'defer') return until ? `wait until ${until}` : 'wait until healed';
    if (severity === 'absolute')
      return protocols?.length ? `rules out ${some(protocols.length)}` : 'rules out treatment';
    if (severity === 'needs-answer') return 'needs an answer';
    if (severity === 'preparation') return 'to do before';
    return 'caution';
  },
} as const;

const some = (count: number) => (count === 1 ? '1 treatment' : `${count} treatments`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function nameOf(finding: FindingLike): string {
  const from = originOf(finding);
  if (from?.kind === 'phototype') return `phototype ${ROMAN[Number(from.answer)] ?? ''}`.trim();
  if (from?.kind === 'age') return `age ${String(from.answer)}`;
  const code = from?.code ?? finding.code;
  return facts[code] ?? concerns[code] ?? facts[finding.code] ?? finding.code.replaceAll('-', ' ');
}
