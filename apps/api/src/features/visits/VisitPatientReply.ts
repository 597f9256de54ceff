import { Text } from '../../http/fields/Text.js';
import { NamedReply } from './NamedReply.js';

/** Whose visit it is, by name and number at the desk. */
export class VisitPatientReply extends NamedReply {
  @Text({ about: 'Number at the desk, P-000123.' })
  number!: string;
}
