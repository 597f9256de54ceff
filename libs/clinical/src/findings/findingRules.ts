import { acneNodular } from './acneNodular.js';
import { allergyBovineCollagen } from './allergyBovineCollagen.js';
import { allergyGramPositive } from './allergyGramPositive.js';
import { allergyLidocaine } from './allergyLidocaine.js';
import { allergyNuts } from './allergyNuts.js';
import { allergyResorcinol } from './allergyResorcinol.js';
import { allergySalicylate } from './allergySalicylate.js';
import { anaphylaxis } from './anaphylaxis.js';
import { anticoagulant } from './anticoagulant.js';
import { antiviral } from './antiviral.js';
import { autoimmune } from './autoimmune.js';
import { bddPositive } from './bddPositive.js';
import { bleedingDisorder } from './bleedingDisorder.js';
import { breastfeeding } from './breastfeeding.js';
import { cardiac } from './cardiac.js';
import { changingLesion } from './changingLesion.js';
import { collagenSkinTest } from './collagenSkinTest.js';
import { cryotherapy } from './cryotherapy.js';
import { dentalWork } from './dentalWork.js';
import { dermatitisActive } from './dermatitisActive.js';
import { deviceFirst } from './deviceFirst.js';
import { diabetes } from './diabetes.js';
import { epilepsyUntreated } from './epilepsyUntreated.js';
import { eventAfterFiller } from './eventAfterFiller.js';
import { eventAfterPeel } from './eventAfterPeel.js';
import { facialSurgery } from './facialSurgery.js';
import { febrileIllness } from './febrileIllness.js';
import { fillerAndFiller } from './fillerAndFiller.js';
import { fillerAndPeel } from './fillerAndPeel.js';
import { fillerBeforeMicroneedling } from './fillerBeforeMicroneedling.js';
import { hepatic } from './hepatic.js';
import { hormones } from './hormones.js';
import { hsvActive } from './hsvActive.js';
import { hsvHistory } from './hsvHistory.js';
import { immunosuppressed } from './immunosuppressed.js';
import { infectionActive } from './infectionActive.js';
import { inflamedAcne } from './inflamedAcne.js';
import { isotretinoin } from './isotretinoin.js';
import { keloid } from './keloid.js';
import { laserAblative } from './laserAblative.js';
import { laserNonablative } from './laserNonablative.js';
import { melasma } from './melasma.js';
import { microneedlingAndPeel } from './microneedlingAndPeel.js';
import { monitoredPeel } from './monitoredPeel.js';
import { neurotoxinAndFiller } from './neurotoxinAndFiller.js';
import { neurotoxinBeforePeel } from './neurotoxinBeforePeel.js';
import { peelAndFiller } from './peelAndFiller.js';
import { peelAndPeel } from './peelAndPeel.js';
import { peelPreparation } from './peelPreparation.js';
import { permanentFiller } from './permanentFiller.js';
import { photosensitiser } from './photosensitiser.js';
import { phototype } from './phototype.js';
import { porphyria } from './porphyria.js';
import { pregnancy } from './pregnancy.js';
import { priming } from './priming.js';
import { radiation } from './radiation.js';
import { renal } from './renal.js';
import { retinoidStop } from './retinoidStop.js';
import { smoker } from './smoker.js';
import { sunHoliday } from './sunHoliday.js';
import { tan } from './tan.js';
import { testSpot } from './testSpot.js';
import { thyroid } from './thyroid.js';
import { underAge } from './underAge.js';
import { underEyePigment } from './underEyePigment.js';
import { underFillerApprovalAge } from './underFillerApprovalAge.js';
import { vaccination } from './vaccination.js';
import { waxing } from './waxing.js';
import { woundOrSunburn } from './woundOrSunburn.js';

/** Every rule, in the order in which findings of one gravity are listed. A new finding is one file and one line here. */
export const findingRules = [
  changingLesion,
  bddPositive,
  pregnancy,
  breastfeeding,
  underAge,
  underFillerApprovalAge,
  phototype,
  testSpot,
  priming,
  peelPreparation,
  monitoredPeel,
  collagenSkinTest,
  antiviral,
  hsvActive,
  hsvHistory,
  infectionActive,
  dermatitisActive,
  woundOrSunburn,
  inflamedAcne,
  acneNodular,
  melasma,
  underEyePigment,
  isotretinoin,
  retinoidStop,
  photosensitiser,
  hormones,
  anticoagulant,
  keloid,
  facialSurgery,
  radiation,
  cryotherapy,
  laserAblative,
  laserNonablative,
  microneedlingAndPeel,
  fillerBeforeMicroneedling,
  deviceFirst,
  waxing,
  tan,
  sunHoliday,
  neurotoxinBeforePeel,
  neurotoxinAndFiller,
  fillerAndPeel,
  peelAndFiller,
  peelAndPeel,
  fillerAndFiller,
  permanentFiller,
  dentalWork,
  vaccination,
  febrileIllness,
  eventAfterPeel,
  eventAfterFiller,
  smoker,
  immunosuppressed,
  autoimmune,
  diabetes,
  cardiac,
  renal,
  hepatic,
  thyroid,
  bleedingDisorder,
  epilepsyUntreated,
  porphyria,
  anaphylaxis,
  allergySalicylate,
  allergyResorcinol,
  allergyNuts,
  allergyLidocaine,
  allergyGramPositive,
  allergyBovineCollagen,
] as const;
