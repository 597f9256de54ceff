import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { PageSession } from './PageSession.js';

/** One protocol's run inside a plan. */
export class PageCourse {
  @Reference()
  id!: string;

  @Text()
  protocolCode!: string;

  @Text()
  area!: string;

  @Text({ optional: true, about: 'half or whole' })
  rhythm!: string | null;

  @Whole({ least: 0, greatest: 99, optional: true, about: 'Sessions paid ahead; null: not noted.' })
  prepaid!: number | null;

  @Nested(() => PageSession, { many: true })
  sessions!: PageSession[];
}
