import { ask, section, when } from '../ask.js';

/** Medicines, creams and supplements. */
export const drugsSection = section('drugs', 'Medicines and creams', [
  ask.choice('isotretinoin', 'Have you taken isotretinoin (Roaccutane, Accutane) in the last two years?', {
    no: 'No',
    stopped: 'Yes, and I have stopped',
    now: 'Yes, I take it now',
    unsure: 'Not sure',
  }),
  ask.date('isotretinoin-last', 'When was the last dose?', { showWhen: when('isotretinoin', 'stopped') }),
  ask.yesNo('retinoid', 'Have you used a cream with retinol, tretinoin or adapalene in the last four weeks?'),
  ask.date('retinoid-last', 'When was the last time?', { showWhen: when('retinoid', 'yes') }),
  ask.yesNo(
    'photosensitiser',
    'Do you take anything that makes skin sensitive to light: certain antibiotics, water tablets, St John’s wort?',
  ),
  ask.yesNo(
    'anticoagulant',
    'Do you take blood thinners, aspirin, or painkillers such as ibuprofen regularly?',
  ),
  ask.yesNo('hormones', 'Do you take hormones: the pill, another hormonal contraceptive, or replacement?'),
  ask.text('supplements', 'Which vitamins, oils or herbal products do you take?'),
  ask.yesNo('antibiotics', 'Have you taken antibiotics in the last four weeks?'),
  ask.date('antibiotics-last', 'When was the last dose?', { showWhen: when('antibiotics', 'yes') }),
  ask.text('other-drugs', 'Which other medicines do you take?'),
]);
