import { Absence } from './Absence.js';
import { Account } from './Account.js';
import { Assessment } from './Assessment.js';
import { AuditEvent } from './AuditEvent.js';
import { AuditSeal } from './AuditSeal.js';
import { CalendarFeed } from './CalendarFeed.js';
import { Call } from './Call.js';
import { CallNote } from './CallNote.js';
import { CareStepTick } from './CareStepTick.js';
import { Claim } from './Claim.js';
import { Clinic } from './Clinic.js';
import { Closure } from './Closure.js';
import { Course } from './Course.js';
import { DayHours } from './DayHours.js';
import { Device } from './Device.js';
import { EmergencyProtocol } from './EmergencyProtocol.js';
import { Examination } from './Examination.js';
import { FindingAcceptance } from './FindingAcceptance.js';
import { IdempotentReply } from './IdempotentReply.js';
import { Intake } from './Intake.js';
import { IntakeAnswer } from './IntakeAnswer.js';
import { IntakeForm } from './IntakeForm.js';
import { MailboxItem } from './MailboxItem.js';
import { Membership } from './Membership.js';
import { Message } from './Message.js';
import { MessageSettings } from './MessageSettings.js';
import { MessageText } from './MessageText.js';
import { MessageVisit } from './MessageVisit.js';
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
import { VisitLink } from './VisitLink.js';
import { VisitSession } from './VisitSession.js';
import { VisitStep } from './VisitStep.js';
import { WaitingEntry } from './WaitingEntry.js';
import { WorriedCall } from './WorriedCall.js';

/** Every table of the product. */
export const entities = [
  Absence,
  Account,
  Assessment,
  AuditEvent,
  AuditSeal,
  CalendarFeed,
  Call,
  CallNote,
  CareStepTick,
  Claim,
  Clinic,
  Closure,
  Course,
  DayHours,
  Device,
  EmergencyProtocol,
  Examination,
  FindingAcceptance,
  IdempotentReply,
  Intake,
  IntakeAnswer,
  IntakeForm,
  MailboxItem,
  Membership,
  Message,
  MessageSettings,
  MessageText,
  MessageVisit,
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
  VisitLink,
  VisitSession,
  VisitStep,
  WaitingEntry,
  WorriedCall,
];

export {
  Absence,
  Account,
  Assessment,
  AuditEvent,
  AuditSeal,
  CalendarFeed,
  Call,
  CallNote,
  CareStepTick,
  Claim,
  Clinic,
  Closure,
  Course,
  Device,
  EmergencyProtocol,
  Examination,
  FindingAcceptance,
  IdempotentReply,
  Intake,
  IntakeAnswer,
  IntakeForm,
  MailboxItem,
  Membership,
  Message,
  MessageSettings,
  MessageText,
  MessageVisit,
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
  VisitLink,
  VisitSession,
  VisitStep,
  WaitingEntry,
  WorriedCall,
};
