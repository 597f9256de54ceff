import { careSteps } from './en/careSteps';

type StepLike = {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly kind?: string;
};

/** The name of a step around a session, for the clinic. A code without words is shown readable. */
export function nameCareStep(code: string): string {
  const readable = code.replaceAll('-', ' ');
  return careSteps[code]?.name ?? `${readable.charAt(0).toUpperCase()}${readable.slice(1)}`;
}

/** A step as the patient reads it, before the visit or after it. */
export function sayCareStep({ code, params, kind }: StepLike): string {
  const words = careSteps[code];
  if (words === undefined) return `${nameCareStep(code)}.`;
  return (kind === 'aftercare' ? (words.after ?? words.text) : words.text)(params);
}
