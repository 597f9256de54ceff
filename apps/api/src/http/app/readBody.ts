import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problems/Problem.js';
import { faultOf } from './faultOf.js';

const DEEPEST = 20;

/**
 * Only JSON objects and lists come in as bodies, without `__proto__` and not nested without end. No body at all
 * is an empty object, also under another type: browsers send `text/plain` with an empty DELETE.
 */
export function readBody(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    /^application\/(?:[\w.-]+\+)?json\b/,
    { parseAs: 'string' },
    (request: FastifyRequest, text, done) => {
      if (text.length === 0) return done(null, {});
      parse(request, text as string, (error, body) => {
        if (error) return done(unreadable());
        if (typeof body !== 'object' || body === null) return done(unreadable());
        const fault = faultOf(body, DEEPEST);
        if (fault !== null) return done(fault === 'too_deep' ? tooDeep() : unreadable());
        done(null, body);
      });
    },
  );
  fastify.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, done) => {
    if (text.length === 0) return done(null, {});
    done(new Problem(415, 'unsupported_type', 'Send application/json.'));
  });
}

function unreadable(): Problem {
  return new Problem(400, 'bad_request', 'The body is not a JSON object.');
}

function tooDeep(): Problem {
  return new Problem(400, 'too_deep', `The body is nested more than ${DEEPEST} levels deep.`);
}
