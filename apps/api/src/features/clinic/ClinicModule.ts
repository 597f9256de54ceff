import { Module } from '@nestjs/common';
import { AbsencesController } from './absences/AbsencesController.js';
import { ClinicController } from './ClinicController.js';
import { ClosuresController } from './closures/ClosuresController.js';
import { DayHoursController } from './dayHours/DayHoursController.js';
import { DevicesController } from './devices/DevicesController.js';
import { RoomsController } from './rooms/RoomsController.js';

/** The clinic: settings, hours, rooms, devices, and when something is not there. */
@Module({
  controllers: [
    ClinicController,
    RoomsController,
    DevicesController,
    AbsencesController,
    ClosuresController,
    DayHoursController,
  ],
})
export class ClinicModule {}
