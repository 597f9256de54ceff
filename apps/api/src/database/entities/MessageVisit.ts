import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { VisitTold } from '../VisitTold.js';
import { Message } from './Message.js';
import { Visit } from './Visit.js';

/** A visit that a message tells of: what the patient knew of it before, and what they are told. */
@Entity('message_visits')
@ForeignKey(() => Message, ['clinicId', 'messageId'], ['clinicId', 'id'])
@ForeignKey(() => Visit, ['clinicId', 'visitId'], ['clinicId', 'id'])
@Index(['clinicId', 'visitId'])
export class MessageVisit {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  messageId!: string;

  @PrimaryColumn('uuid')
  visitId!: string;

  /** null: of no visit */
  @Column('jsonb', { nullable: true })
  knew!: VisitTold | null;

  /** null: that it does not take place */
  @Column('jsonb', { nullable: true })
  tells!: VisitTold | null;
}
