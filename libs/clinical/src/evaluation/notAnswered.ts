import type { FactAnswer } from '../vocabulary/FactAnswer.js';
import { type Severity, severityRank } from '../vocabulary/Severity.js';
import type { Finding } from './Finding.js';
import type { Frame } from './Frame.js';
import { isFactTopic } from './isFactTopic.js';
import type { OpenQuestion } from './openQuestions.js';
import type { Topic } from './Topic.js';

/** The code of every finding that stands for a missing answer. */
export const NOT_ANSWERED = 'not-answered';

const severityOf = (could: Severity): Finding['severity'] =>
  could === 'absolute' || could === 'defer' ? 'needs-answer' : could;

/** The fact as far as it was answered: "yes" stays yes where only its kind is open. */
function answerOf(topic: Topic, frame: Frame): FactAnswer {
  const known = isFactTopic(topic) ? frame.input.facts[topic] : undefined;
  if (known === undefined || Array.isArray(known)) return 'unknown';
  return known as FactAnswer;
}

function notAnswered({ topic, could, rule }: OpenQuestion, frame: Frame): Finding {
  const sheet = frame.rulebook.rules[rule.code] ?? rule.seed;
  const kind = isFactTopic(topic) ? 'fact' : 'phototype';
  const answer = kind === 'fact' ? answerOf(topic, frame) : null;
  const missing = answer === 'unknown' || answer === null ? 'answer' : 'kind';
  return {
    code: NOT_ANSWERED,
    severity: severityOf(could),
    until: null,
    from: { kind, code: topic, answer },
    source: sheet.source,
    evidence: sheet.evidence,
    params: { rule: rule.code, could, missing },
  };
}

/** One finding per missing answer, for the gravest thing it could mean to this protocol. */
export function notAnsweredFindings(open: readonly OpenQuestion[], frame: Frame): readonly Finding[] {
  const gravest = new Map<Topic, OpenQuestion>();
  for (const question of open) {
    const other = gravest.get(question.topic);
    if (other === undefined || severityRank(question.could) > severityRank(other.could))
      gravest.set(question.topic, question);
  }
  return [...gravest.values()].map((question) => notAnswered(question, frame));
}
