import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Clinic } from './Clinic.js';

/** Whatever a visit can claim. A specialist has the id of the membership, a patient the id of the patient. */
@Entity('resources')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
@Check('resources_kind_check', `kind in ('specialist', 'room', 'device', 'patient')`)
export class Resource {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;
}
