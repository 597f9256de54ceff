/** Words of the page behind a link, in the languages that messages are written in. */
export const words = {
  en: {
    title: 'Your visit',
    coming: 'I will come',
    notComing: 'I cannot come',
    calendar: 'Put it into my calendar',
    thanks: 'Thank you. We look forward to seeing you.',
    called: 'Thank you. We call you about your visit: please wait for our call before you come.',
    call: 'Thank you for telling us. Your visit is still booked: please call us to find another day.',
    phone: (number: string) => `Call ${number}`,
    gone: 'This link is not valid any more',
    goneText:
      'It was answered, the visit has a new time, or it is over. Please call the clinic if you are unsure.',
    slow: 'Please try again in a minute',
    slowText: 'There were too many tries from where you are.',
    trouble: 'This did not work',
    troubleText: 'Please check your connection and try again.',
    again: 'Try again',
  },
  de: {
    title: 'Ihr Termin',
    coming: 'Ich komme',
    notComing: 'Ich kann nicht kommen',
    calendar: 'In meinen Kalender eintragen',
    thanks: 'Danke. Wir freuen uns auf Sie.',
    called:
      'Danke. Wir rufen Sie wegen Ihres Termins an: Bitte warten Sie unseren Anruf ab, bevor Sie kommen.',
    call: 'Danke für Ihre Nachricht. Ihr Termin steht noch: Bitte rufen Sie uns an, damit wir einen anderen Tag finden.',
    phone: (number: string) => `${number} anrufen`,
    gone: 'Dieser Link gilt nicht mehr',
    goneText:
      'Er wurde beantwortet, der Termin hat eine neue Zeit oder ist vorbei. Bitte rufen Sie im Zweifel an.',
    slow: 'Bitte versuchen Sie es in einer Minute noch einmal',
    slowText: 'Von hier kamen zu viele Versuche.',
    trouble: 'Das hat nicht geklappt',
    troubleText: 'Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    again: 'Noch einmal versuchen',
  },
} as const;

export type Language = keyof typeof words;
