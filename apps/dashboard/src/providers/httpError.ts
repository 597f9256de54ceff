import { HttpError } from 'react-admin';
import { fieldErrors, sayError } from '../i18n/sayError';
import { ApiError } from '../wire/ApiError';

/** The refusal as react-admin knows it: words in the message, sentences on the fields. */
export function httpError(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const errors = fieldErrors(error);
  return new HttpError(sayError(error), error.status, {
    ...error.body,
    code: error.code,
    ...(errors ? { errors } : {}),
  });
}
