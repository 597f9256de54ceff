import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** A course in one line: how far it has come. */
export class ListedCourseReply {
  @Text()
  protocolCode!: string;

  @Text()
  area!: string;

  @Whole({ least: 0, greatest: 100, about: 'Treatments done.' })
  done!: number;

  @Whole({ least: 0, greatest: 100, about: 'Treatments booked.' })
  booked!: number;

  @Whole({ least: 0, greatest: 100, about: 'Treatments in all.' })
  of!: number;
}
