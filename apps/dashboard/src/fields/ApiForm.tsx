import type { ReactNode } from 'react';
import { type FieldValues, FormProvider, useForm } from 'react-hook-form';
import { fieldErrors } from '../i18n/sayError';
import { UnsavedGuard } from '../layout/UnsavedGuard';
import { useNotice } from '../layout/useNotice';

type Props<Values extends FieldValues> = {
  id?: string;
  initial: Values;
  /**
   * Sends the values, as by `callApi`. A refusal's field errors land on the fields, the rest is said. False: somebody
   * thought better of it, and the form stays as it is.
   */
  onSend: (values: Values) => Promise<unknown>;
  /** Checks before sending: field to sentence. */
  check?: (values: Values) => Partial<Record<string, string>>;
  /** False where the form sits in a drawer that guards itself, or saves as one types. */
  guard?: boolean;
  className?: string;
  children: ReactNode;
};

/** A form over a verb of the API. Fields inside it are those of this folder, or `useController`. */
export function ApiForm<Values extends FieldValues>(props: Props<Values>) {
  const { id, initial, onSend, check, guard = true, className, children } = props;
  const form = useForm<FieldValues>({ defaultValues: initial, mode: 'onTouched' });
  const { sayRefusal } = useNotice();
  const { isDirty, isSubmitting } = form.formState;

  const show = (errors: Partial<Record<string, string>>) => {
    const fields = Object.entries(errors).filter(([, message]) => message);
    fields.forEach(([field, message], index) => {
      form.setError(field, { type: 'server', message: message ?? '' }, { shouldFocus: index === 0 });
    });
    return fields.length > 0;
  };
  const submit = form.handleSubmit(async (values) => {
    if (show(check?.(values as Values) ?? {})) return;
    try {
      if ((await onSend(values as Values)) === false) return;
      form.reset(values);
    } catch (error) {
      if (!show(fieldErrors(error) ?? {})) sayRefusal(error);
    }
  });
  return (
    <FormProvider {...form}>
      <form
        id={id}
        noValidate
        className={className}
        onSubmit={(event) => {
          event.stopPropagation();
          void submit(event);
        }}
      >
        {children}
      </form>
      {guard ? <UnsavedGuard unsaved={isDirty && !isSubmitting} /> : null}
    </FormProvider>
  );
}
