import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Day, dayAt } from '@stratum/calendar';
import type { FastifyRequest } from 'fastify';

/** The calendar day in the zone of the actor's clinic when the request arrived. */
export const ClinicToday = createParamDecorator(function clinicToday(
  _: unknown,
  context: ExecutionContext,
): Day {
  const { arrivedAt, actor } = context
    .switchToHttp()
    .getRequest<FastifyRequest & { arrivedAt: number; actor?: { clinic: { timeZone: string } } }>();
  if (actor === undefined) throw new Error('a route without permission has no clinic');
  return dayAt(arrivedAt, actor.clinic.timeZone);
});
