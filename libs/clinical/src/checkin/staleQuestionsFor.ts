import type { IntakeForm } from '../intake/IntakeForm.js';
import type { Area } from '../vocabulary/Area.js';
import { areasMeet } from '../vocabulary/areasMeet.js';
import { staleQuestions } from './staleQuestions.js';
import { staleQuestionsElsewhere } from './staleQuestionsElsewhere.js';

/**
 * What is asked before the treatments of one visit, in words of where they are done. With one of them off the face
 * everything is asked of the whole skin.
 */
export function staleQuestionsFor(areas: readonly Area[]): IntakeForm {
  return areas.some((area) => areasMeet(area, 'body')) ? staleQuestionsElsewhere : staleQuestions;
}
