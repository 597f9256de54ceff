import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Message } from './Message.js';
import { Visit } from './Visit.js';

/** A link by which a patient answers to a visit, known only by its SHA-256. */
@Entity('visit_links')
@ForeignKey(() => Visit, ['clinicId', 'visitId'], ['clinicId', 'id'])
@ForeignKey(() => Message, ['clinicId', 'messageId'], ['clinicId', 'id'])
@Index('visit_links_token_hash_idx', ['tokenHash'])
@Index(['clinicId', 'visitId'])
@Check('visit_links_answer_check', `answer in ('coming', 'not-coming')`)
export class VisitLink {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('text')
  tokenHash!: string;

  @Column('uuid')
  visitId!: string;

  @Column('uuid')
  messageId!: string;

  /** when the visit starts */
  @Column('timestamptz')
  expiresAt!: Date;

  /** answered, or the visit was moved or cancelled */
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
