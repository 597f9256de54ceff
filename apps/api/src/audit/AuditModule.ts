import { Global, Module } from '@nestjs/common';
import { Sealer } from './seal/Sealer.js';

/** Keeps the audit sealed. */
@Global()
@Module({ providers: [Sealer], exports: [Sealer] })
export class AuditModule {}
