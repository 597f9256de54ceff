import { configure, prettyDOM } from '@testing-library/react';

/** V8's own, which the types of browsers do not know. */
const { captureStackTrace } = Error as unknown as { captureStackTrace(error: Error, from: unknown): void };

/**
 * What is looked for and not there yet fails many times a second until it is there; the page is put into words for
 * whoever reads the failure, not each of those times, which would take longer than the tests.
 */
function failing(message: string | null, container: Element): Error {
  const error = new Error();
  error.name = 'TestingLibraryElementError';
  captureStackTrace(error, failing);
  const say = () => `${message}\n\n${prettyDOM(container)}`;
  return Object.defineProperty(error, 'message', { get: say, configurable: true });
}

configure({ getElementError: failing });
