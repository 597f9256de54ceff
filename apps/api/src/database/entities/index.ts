import { Absence } from './Absence.js';
import { Account } from './Account.js';
import { Assessment } from './Assessment.js';
import { AuditEvent } from './AuditEvent.js';
import { AuditSeal } from './AuditSeal.js';
import { CareStepTick } from './CareStepTick.js';
import { Claim } from './Claim.js';
import { Clinic } from './Clinic.js';
import { Closure } from './Closure.js';
import { Course } from './Course.js';
import { Device } from './Device.js';
import { Examination } from './Examination.js';
import { FindingAcceptance } from './FindingAcceptance.js';
import { IdempotentReply } from './IdempotentReply.js';
import { Intake } from './Intake.js';
import { IntakeAnswer } from './IntakeAnswer.js';
import { IntakeForm } from './IntakeForm.js';
import { Membership } from './Membership.js';
import { OneTimeLink } from './OneTimeLink.js';
import { OpeningHours } from './OpeningHours.js';
import { Patient } from './Patient.js';
import { PatientFact } from './PatientFact.js';
import { Plan } from './Plan.js';
import { PlanEvent } from './PlanEvent.js';
import { PlanReopening } from './PlanReopening.js';
import { PlanSession } from './PlanSession.js';
import { ProtocolVersion } from './ProtocolVersion.js';
import { Reevaluation } from './Reevaluation.js';
import { Resource } from './Resource.js';
import { Room } from './Room.js';
import { Rulebook } from './Rulebook.js';
import { SignInSession } from './SignInSession.js';
import { SignInThrottle } from './SignInThrottle.js';
import { StaffHours } from './StaffHours.js';
import { TreatmentRecord } from './TreatmentRecord.js';
import { Visit } from './Visit.js';
import { VisitCheck } from './VisitCheck.js';
import { VisitSession } from './VisitSession.js';
import { VisitStep } from './VisitStep.js';

/** Every table of the product. */
export const entities = [
  Absence,
  Account,
  Assessment,
  AuditEvent,
  AuditSeal,
  CareStepTick,
  Claim,
  Clinic,
  Closure,
  Course,
  Device,
  Examination,
  FindingAcceptance,
  IdempotentReply,
  Intake,
  IntakeAnswer,
  IntakeForm,
  Membership,
  OneTimeLink,
  OpeningHours,
  Patient,
  PatientFact,
  Plan,
  PlanEvent,
  PlanReopening,
  PlanSession,
  ProtocolVersion,
  Reevaluation,
  Resource,
  Room,
  Rulebook,
  SignInSession,
  SignInThrottle,
  StaffHours,
  TreatmentRecord,
  Visit,
  VisitCheck,
  VisitSession,
  VisitStep,
];

export {
  Absence,
  Account,
  Assessment,
  AuditEvent,
  AuditSeal,
  CareStepTick,
  Claim,
  Clinic,
  Closure,
  Course,
  Device,
  Examination,
  FindingAcceptance,
  IdempotentReply,
  Intake,
  IntakeAnswer,
  IntakeForm,
  Membership,
  OneTimeLink,
  OpeningHours,
  Patient,
  PatientFact,
  Plan,
  PlanEvent,
  PlanReopening,
  PlanSession,
  ProtocolVersion,
  Reevaluation,
  Resource,
  Room,
  Rulebook,
  SignInSession,
  SignInThrottle,
  StaffHours,
  TreatmentRecord,
  Visit,
  VisitCheck,
  VisitSession,
  VisitStep,
};
