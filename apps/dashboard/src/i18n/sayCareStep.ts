import { careSteps } from './en/care';

type StepLike = { readonly code: string; readonly params: Readonly<Record<string, unknown>> };

/** The name of a step around a session, for the clinic. A code without words is shown readable. */
export function nameCareStep(code: string): string {
  const readable = code.replaceAll('-', ' ');
  return careSteps[code]?.name ?? `${readable.charAt(0).toUpperCase()}${readable.slice(1)}`;
}

/** A step as the patient reads it. */
export function sayCareStep({ code, params }: StepLike): string {
  const text = careSteps[code]?.text;
  if (text === undefined) return `${nameCareStep(code)}.`;
  return typeof text === 'string' ? text : text(params);
}
