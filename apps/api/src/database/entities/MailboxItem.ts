import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Message } from './Message.js';

/** A message as it would have gone out, while no mail server is set up. */
@Entity('mailbox_items')
@ForeignKey(() => Message, ['clinicId', 'messageId'], ['clinicId', 'id'])
export class MailboxItem {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  messageId!: string;

  @Column('text')
  address!: string;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('text')
  body!: string;

  @Column('text', { nullable: true })
  calendar!: string | null;

  /** the whole address, with its secret: it is the letter itself */
  @Column('text', { nullable: true })
  link!: string | null;

  @Column('timestamptz')
  deliveredAt!: Date;
}
