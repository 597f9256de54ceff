import { Module } from '@nestjs/common';
import { AccessModule } from './access/AccessModule.js';
import { AuditModule } from './audit/AuditModule.js';
import { DatabaseModule } from './database/DatabaseModule.js';
import { ApiDocumentModule } from './features/apiDocument/ApiDocumentModule.js';
import { AssessmentsModule } from './features/assessments/AssessmentsModule.js';
import { AuditTrailModule } from './features/auditTrail/AuditTrailModule.js';
import { CalendarModule } from './features/calendar/CalendarModule.js';
import { CalendarFeedsModule } from './features/calendarFeeds/CalendarFeedsModule.js';
import { ChangesModule } from './features/changes/ChangesModule.js';
import { ClinicModule } from './features/clinic/ClinicModule.js';
import { DueModule } from './features/due/DueModule.js';
import { FactsModule } from './features/facts/FactsModule.js';
import { HealthModule } from './features/health/HealthModule.js';
import { IntakesModule } from './features/intakes/IntakesModule.js';
import { MessagesModule } from './features/messages/MessagesModule.js';
import { OverridesModule } from './features/overrides/OverridesModule.js';
import { PatientsModule } from './features/patients/PatientsModule.js';
import { PlansModule } from './features/plans/PlansModule.js';
import { ProtocolsModule } from './features/protocols/ProtocolsModule.js';
import { ReevaluationsModule } from './features/reevaluations/ReevaluationsModule.js';
import { StaffModule } from './features/staff/StaffModule.js';
import { VisitsModule } from './features/visits/VisitsModule.js';
import { WaitingModule } from './features/waiting/WaitingModule.js';
import { WorriedCallsModule } from './features/worriedCalls/WorriedCallsModule.js';
import { JobsModule } from './jobs/JobsModule.js';
import { AdviseOnFactsModule } from './journeys/adviseOnFacts/AdviseOnFactsModule.js';
import { AnswerVisitModule } from './journeys/answerVisit/AnswerVisitModule.js';
import { ApprovePlanModule } from './journeys/approvePlan/ApprovePlanModule.js';
import { BookSeriesModule } from './journeys/bookSeries/BookSeriesModule.js';
import { BookVisitModule } from './journeys/bookVisit/BookVisitModule.js';
import { CancelVisitModule } from './journeys/cancelVisit/CancelVisitModule.js';
import { ChangeClinicModule } from './journeys/changeClinic/ChangeClinicModule.js';
import { ChangeCourseModule } from './journeys/changeCourse/ChangeCourseModule.js';
import { ChangePatientModule } from './journeys/changePatient/ChangePatientModule.js';
import { ChangeRulesModule } from './journeys/changeRules/ChangeRulesModule.js';
import { DecidePlanModule } from './journeys/decidePlan/DecidePlanModule.js';
import { DraftPlanModule } from './journeys/draftPlan/DraftPlanModule.js';
import { ExaminePatientModule } from './journeys/examinePatient/ExaminePatientModule.js';
import { FillFreedTimeModule } from './journeys/fillFreedTime/FillFreedTimeModule.js';
import { FindOpeningsModule } from './journeys/findOpenings/FindOpeningsModule.js';
import { ForeseePlanModule } from './journeys/foreseePlan/ForeseePlanModule.js';
import { KeepEventsModule } from './journeys/keepEvents/KeepEventsModule.js';
import { LeaveClinicModule } from './journeys/leaveClinic/LeaveClinicModule.js';
import { MissVisitModule } from './journeys/missVisit/MissVisitModule.js';
import { MoveVisitModule } from './journeys/moveVisit/MoveVisitModule.js';
import { OpenClinicModule } from './journeys/openClinic/OpenClinicModule.js';
import { PausePlanModule } from './journeys/pausePlan/PausePlanModule.js';
import { RealignPlanModule } from './journeys/realignPlan/RealignPlanModule.js';
import { RescueModule } from './journeys/rescueDay/RescueModule.js';
import { ShowAssessmentModule } from './journeys/showAssessment/ShowAssessmentModule.js';
import { ShowPatientModule } from './journeys/showPatient/ShowPatientModule.js';
import { ShowPlanModule } from './journeys/showPlan/ShowPlanModule.js';
import { ShowTodayModule } from './journeys/showToday/ShowTodayModule.js';
import { SignAssessmentModule } from './journeys/signAssessment/SignAssessmentModule.js';
import { StepVisitModule } from './journeys/stepVisit/StepVisitModule.js';
import { SubmitIntakeModule } from './journeys/submitIntake/SubmitIntakeModule.js';
import { TakeBackVisitsModule } from './journeys/takeBackVisits/TakeBackVisitsModule.js';
import { TellFactModule } from './journeys/tellFact/TellFactModule.js';
import { TreatVisitModule } from './journeys/treatVisit/TreatVisitModule.js';
import { QueueModule } from './queue/QueueModule.js';

/** The table of contents: one line for each room that answers requests. */
@Module({
  imports: [
    DatabaseModule,
    AccessModule,
    AuditModule,
    QueueModule,
    HealthModule,
    ApiDocumentModule,
    // features: what a clinic keeps
    ClinicModule,
    StaffModule,
    AuditTrailModule,
    PatientsModule,
    IntakesModule,
    DueModule,
    WaitingModule,
    FactsModule,
    ProtocolsModule,
    ReevaluationsModule,
    AssessmentsModule,
    PlansModule,
    VisitsModule,
    CalendarModule,
    CalendarFeedsModule,
    ChangesModule,
    OverridesModule,
    MessagesModule,
    WorriedCallsModule,
    // journeys: stories that cross features
    OpenClinicModule,
    LeaveClinicModule,
    ChangeClinicModule,
    ChangeRulesModule,
    AdviseOnFactsModule,
    TellFactModule,
    ChangePatientModule,
    SubmitIntakeModule,
    ExaminePatientModule,
    ShowAssessmentModule,
    SignAssessmentModule,
    ShowPatientModule,
    ShowPlanModule,
    DraftPlanModule,
    ApprovePlanModule,
    RealignPlanModule,
    ChangeCourseModule,
    ForeseePlanModule,
    KeepEventsModule,
    PausePlanModule,
    DecidePlanModule,
    ShowTodayModule,
    FindOpeningsModule,
    FillFreedTimeModule,
    BookSeriesModule,
    BookVisitModule,
    MoveVisitModule,
    RescueModule,
    StepVisitModule,
    TreatVisitModule,
    MissVisitModule,
    CancelVisitModule,
    TakeBackVisitsModule,
    AnswerVisitModule,
    // jobs: what is done without anybody asking
    JobsModule,
  ],
})
export class AppModule {}
