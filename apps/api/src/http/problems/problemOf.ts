import { type FieldProblem, Problem } from './Problem.js';

const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE']);

/** Codes of errors that the libraries throw about their input: always the fault of the request. */
const OF_THE_REQUEST = new Set(['invalid_day', 'invalid_advice_input', 'unknown_protocol', 'invalid_choice']);

/** The refusal that an error stands for: from our own classes, from PostgreSQL, from Fastify, or 500. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code, statusCode } = (error ?? {}) as { code?: string; statusCode?: number };
  if (code !== undefined && OF_THE_REQUEST.has(code)) return ofTheRequest(error as Error & { code: string });
  return fromPostgres(code ?? '', error) ?? fromFastify(statusCode) ?? unexpected();
}

function ofTheRequest(error: Error & { code: string; fields?: Record<string, FieldProblem> }): Problem {
  return new Problem(400, error.code, error.message, error.fields ? { errors: error.fields } : {});
}

function fromPostgres(code: string, error: unknown): Problem | null {
  const lost = /Connection terminated|timeout exceeded when trying to connect|Client has encountered/.test(
    (error as Error)?.message ?? '',
  );
  if (lost || UNREACHABLE.has(code) || /^(08|57P|53)/.test(code)) {
    return new Problem(503, 'unavailable', 'The database cannot be reached just now. Nothing was changed.');
  }
  if (code === '23P01') return new Problem(409, 'opening_taken', 'This time has just been taken.');
  if (code === '23505') return new Problem(409, 'already_exists', 'This exists already.');
  if (code === '23503') return new Problem(404, 'not_found', 'Something that this refers to does not exist.');
  if (/^22/.test(code)) return new Problem(400, 'bad_request', 'A value cannot be stored as it is.');
  return null;
}

function fromFastify(status: number | undefined): Problem | null {
  if (status === 413) return new Problem(413, 'too_large', 'The request is too large.');
  if (status === 415) return new Problem(415, 'unsupported_type', 'This kind of content is not understood.');
  if (status !== undefined && status >= 400 && status < 500) {
    return new Problem(400, 'bad_request', 'The request cannot be understood.');
  }
  return null;
}

function unexpected(): Problem {
  return new Problem(500, 'internal', 'Something went wrong on our side. Nothing was changed.');
}
