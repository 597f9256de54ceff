import { Module } from '@nestjs/common';
import { AuditTrailController } from './AuditTrailController.js';

/** The audit, for those who may read it. */
@Module({ controllers: [AuditTrailController] })
export class AuditTrailModule {}
