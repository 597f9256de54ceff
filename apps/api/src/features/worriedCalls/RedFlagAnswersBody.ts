import { type RedFlagAnswer, type RedFlagCode, redFlagAnswers } from '@stratum/clinical';
import { Choice } from '../../http/fields/Choice.js';

/** An answer to each of the six questions; "unsure" counts like "yes". */
export class RedFlagAnswersBody implements Record<RedFlagCode, RedFlagAnswer> {
  @Choice(redFlagAnswers, {
    about: 'Change of sight, drooping lid, sudden headache, weakness, trouble speaking.',
  })
  sight!: RedFlagAnswer;

  @Choice(redFlagAnswers, { about: 'Trouble breathing, swollen tongue or throat, hives, fainting.' })
  breathing!: RedFlagAnswer;

  @Choice(redFlagAnswers, { about: 'Heart pounding, ringing ears, dizziness, fast breathing.' })
  heart!: RedFlagAnswer;

  @Choice(redFlagAnswers, { about: 'Skin white, grey, blue or patterned like a net.' })
  colour!: RedFlagAnswer;

  @Choice(redFlagAnswers, { about: 'Pain that is strong or grows.' })
  pain!: RedFlagAnswer;

  @Choice(redFlagAnswers, { about: 'Fever, pus, spreading heat, blisters or open sores.' })
  infection!: RedFlagAnswer;
}
