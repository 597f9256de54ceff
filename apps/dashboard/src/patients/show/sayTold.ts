import { facts } from '../../i18n/en/facts';
import { patientPage as words } from '../../i18n/en/patientPage';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A fact with its answer, never one without the other, and its day where one was told. */
export function sayTold(code: string, answer: unknown, sayDay: (day: string) => string): string {
  const name = capital(facts[code] ?? code.replaceAll('-', ' '));
  const said = [answer].flat().map((one) => {
    if (typeof one === 'string') return words.answers[one] ?? words.answerOpen;
    const { on, kind } = (one ?? {}) as { on?: string; kind?: string };
    const yes = words.answers[kind === 'healed' ? kind : 'yes'] ?? '';
    return on ? `${yes}, ${sayDay(on)}` : yes;
  });
  return words.told(name, said.join('; '));
}
