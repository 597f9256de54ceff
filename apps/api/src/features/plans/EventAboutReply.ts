import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** What an event of a plan was about; each of it where it says something. */
export class EventAboutReply {
  @Reference({ many: true, most: 200, about: 'Sessions that it happened to, or that it added.' })
  sessionIds!: string[];

  @Reference({ optional: true, about: 'The course that goes on otherwise since.' })
  courseId!: string | null;

  @Text({ optional: true, about: 'Code of the protocol before.' })
  from!: string | null;

  @Text({ optional: true, about: 'Code of the protocol after.' })
  to!: string | null;

  @Text({ optional: true, about: "Name of the date of the patient's own." })
  name!: string | null;

  @Text({ optional: true, about: 'After a long pause: continue, step-back or restart.' })
  answer!: string | null;

  @Reference({ optional: true, about: 'The event that was taken back.' })
  undoes!: string | null;
}
