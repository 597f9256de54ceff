import { Module } from '@nestjs/common';
import { AccessModule } from './access/AccessModule.js';
import { AuditModule } from './audit/AuditModule.js';
import { DatabaseModule } from './database/DatabaseModule.js';
import { ApiDocumentModule } from './features/apiDocument/ApiDocumentModule.js';
import { AuditTrailModule } from './features/auditTrail/AuditTrailModule.js';
import { ClinicModule } from './features/clinic/ClinicModule.js';
import { FactsModule } from './features/facts/FactsModule.js';
import { HealthModule } from './features/health/HealthModule.js';
import { IntakesModule } from './features/intakes/IntakesModule.js';
import { PatientPageModule } from './features/patientPage/PatientPageModule.js';
import { PatientsModule } from './features/patients/PatientsModule.js';
import { StaffModule } from './features/staff/StaffModule.js';
import { OpenClinicModule } from './journeys/openClinic/OpenClinicModule.js';

/** The table of contents: one line for each room that answers requests. */
@Module({
  imports: [
    DatabaseModule,
    AccessModule,
    AuditModule,
    HealthModule,
    ApiDocumentModule,
    // features: what a clinic keeps
    ClinicModule,
    StaffModule,
    AuditTrailModule,
    PatientsModule,
    IntakesModule,
    FactsModule,
    PatientPageModule,
    // journeys: stories that cross features
    OpenClinicModule,
  ],
})
export class AppModule {}
