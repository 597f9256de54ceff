import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often guessing failed for one e-mail or one address, so that it slows down in every process. */
@Entity('sign_in_throttles')
export class SignInThrottle {
  @PrimaryColumn('text')
  key!: string;

  @Column('integer')
  failures!: number;

  @Column('timestamptz')
  lastFailureAt!: Date;
}
