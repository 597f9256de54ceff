export type { Advice, Because, Modality, Recommendation } from './advice/Advice.js';
export type { AdviceInput, Known } from './advice/AdviceInput.js';
export { advise } from './advice/advise.js';
export { type ClinicPolicy, policyOf } from './advice/ClinicPolicy.js';
export { defaultPolicy } from './advice/defaultPolicy.js';
export { firstPossibleDay } from './advice/firstPossibleDay.js';
export { type FieldError, InvalidAdviceInput } from './advice/InvalidAdviceInput.js';
export { parseAdviceInput } from './advice/parseAdviceInput.js';
export { recommend } from './advice/recommend.js';
export type { Catalogue } from './catalogue/Catalogue.js';
export { type Citation, citationsOf } from './catalogue/citationsOf.js';
export type { Evidence, Figure, Unit } from './catalogue/Figure.js';
export type { FigureRange } from './catalogue/figureRange.js';
export { figuresOf, figuresOfRulebook, type NamedFigure } from './catalogue/figuresOf.js';
export { gentlerThan } from './catalogue/gentlerThan.js';
export { InvalidProposal, type ProposalFault } from './catalogue/InvalidProposal.js';
export { MissingFigure } from './catalogue/MissingFigure.js';
export type { ProposedFigure } from './catalogue/ProposedFigure.js';
export type {
  Depth,
  FillerProtocol,
  Material,
  PeelProtocol,
  Protocol,
  Rhythm,
  RoomKind,
  Suitability,
  VisitNeeds,
} from './catalogue/Protocol.js';
export { proposeFigures } from './catalogue/proposeFigures.js';
export { proposeRules } from './catalogue/proposeRules.js';
export { protocolOf } from './catalogue/protocolOf.js';
export type { CycleFigures, LabelMaximum, Rulebook, RuleSheet, VisitKind } from './catalogue/Rulebook.js';
export { seedCatalogue } from './catalogue/seedCatalogue.js';
export { UnknownProtocol } from './catalogue/UnknownProtocol.js';
export { visitKinds } from './catalogue/visitKinds.js';
export { staleQuestions } from './checkin/staleQuestions.js';
export { staleQuestionsFor } from './checkin/staleQuestionsFor.js';
export type { ConcernRow, Layer } from './concerns/ConcernRow.js';
export { isCalledFor } from './concerns/isCalledFor.js';
export { seedConcerns } from './concerns/seedConcerns.js';
export { areaOf } from './evaluation/areaOf.js';
export { evaluateProtocol } from './evaluation/evaluateProtocol.js';
export type { Finding, FindingOrigin } from './evaluation/Finding.js';
export type { FindingRule } from './evaluation/FindingRule.js';
export { NOT_ANSWERED } from './evaluation/notAnswered.js';
export type { ProtocolAdvice } from './evaluation/ProtocolAdvice.js';
export { type Verdict, verdicts } from './evaluation/Verdict.js';
export { type FindingCode, findingCodes } from './findings/FindingCode.js';
export { findingRules } from './findings/findingRules.js';
export { reasonsOfPrescribers, usualReasons } from './findings/usualReasons.js';
export { type Cycle, cycleOf } from './gaps/cycleOf.js';
export type { GapReason, Gaps } from './gaps/Gaps.js';
export { type CrossGap, gapBetween } from './gaps/gapBetween.js';
export { gapsOf } from './gaps/gapsOf.js';
export { maintenanceOf } from './gaps/maintenanceOf.js';
export type { RuleRef } from './gaps/RuleRef.js';
export { type Review, reviewsOf } from './gaps/reviewsOf.js';
export { type AnswerFault, checkAnswer } from './intake/checkAnswer.js';
export type {
  Answers,
  AnswerValue,
  Condition,
  FactFeed,
  Feed,
  FormSection,
  FormText,
  IntakeForm,
  Question,
  QuestionOption,
  QuestionType,
} from './intake/IntakeForm.js';
export { intakeFormV1 } from './intake/intakeFormV1.js';
export { isAnswered } from './intake/isAnswered.js';
export { type KnownFromForm, knownFrom } from './intake/knownFrom.js';
export { missingAnswers } from './intake/missingAnswers.js';
export { offeredAgain } from './intake/offeredAgain.js';
export { questionOf } from './intake/questionOf.js';
export { questionsFor } from './intake/questionsFor.js';
export { visibleQuestions } from './intake/visibleQuestions.js';
export { type AwaitedAnswer, agingOf, type SaidFact } from './known/agingOf.js';
export { type EffectiveFacts, effectiveFacts } from './known/effectiveFacts.js';
export { parseStatement } from './known/parseStatement.js';
export { pinDay } from './known/pinDay.js';
export { type Statement, type StatementOrigin, statementOrigins } from './known/Statement.js';
export { statementsOf } from './known/statementsOf.js';
export { type TrustDays, type TrustKind, trustKindOf } from './known/TrustDays.js';
export { trustDaysOf } from './known/trustDaysOf.js';
export type { ClosedDaysOf } from './plan/ClosedDaysOf.js';
export { type ClosedDays, closedDays } from './plan/closedDays.js';
export { courseStepOf, type DraftStep, type RunningCourse } from './plan/courseStepOf.js';
export type {
  CourseChoice,
  DraftCourse,
  DraftForbidden,
  DraftGap,
  DraftNotBefore,
  DraftPlan,
  DraftSeparation,
  DraftSession,
} from './plan/DraftPlan.js';
export { type DraftContext, draftCourses } from './plan/draftCourses.js';
export {
  type AskedCourse,
  type DraftEventAsk,
  type EventKind,
  eventAsksOf,
  eventKinds,
} from './plan/eventAsksOf.js';
export { type FindingNews, findingNewsOf } from './plan/findingNewsOf.js';
export type { DraftHold, HeldCourse, NewsContext } from './plan/holdsByFinding.js';
export { InvalidCourse } from './plan/InvalidCourse.js';
export { type RulesInForce, rulesNewsOf } from './plan/rulesNewsOf.js';
export {
  type CallUrgency,
  callUrgencies,
  type RedFlagAnswer,
  type RedFlagCode,
  type RedFlagQuestion,
  redFlagAnswers,
  redFlagCodes,
} from './redFlags/RedFlagQuestion.js';
export { redFlagQuestions } from './redFlags/redFlagQuestions.js';
export { type WeighedCall, weighWorriedCall } from './redFlags/weighWorriedCall.js';
export type { CareKind, CareStep } from './steps/CareStep.js';
export { type StepContext, type StepSession, stepsOf } from './steps/stepsOf.js';
export { type Area, areas, type FillerArea, fillerAreas } from './vocabulary/Area.js';
export { areasMeet } from './vocabulary/areasMeet.js';
export { type ConcernCode, concernCodes } from './vocabulary/ConcernCode.js';
export type { DetailedAnswer, FactAnswer, KnownFact } from './vocabulary/FactAnswer.js';
export { type FactCode, factCodes } from './vocabulary/FactCode.js';
export type { FactTraits } from './vocabulary/FactTraits.js';
export { factTable } from './vocabulary/factTable.js';
export type { Params } from './vocabulary/Params.js';
export { type Phototype, phototypes } from './vocabulary/Phototype.js';
export { type Severity, severities } from './vocabulary/Severity.js';
