import { Module } from '@nestjs/common';
import { ApiDocument } from './ApiDocument.js';
import { ApiDocumentController } from './ApiDocumentController.js';

/** The OpenAPI document. */
@Module({ controllers: [ApiDocumentController], providers: [ApiDocument] })
export class ApiDocumentModule {}
