import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Clinic } from './Clinic.js';

/** A day on which the clinic is closed. */
@Entity('closures')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
export class Closure {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('date')
  day!: string;

  @Column('text')
  name!: string;
}
