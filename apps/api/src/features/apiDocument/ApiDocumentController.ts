import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags, type OpenAPIObject } from '@nestjs/swagger';
import { Permits } from '../../access/Permits.js';
import { ApiDocument } from './ApiDocument.js';

/** What the API can do, for programs. */
@ApiTags('system')
@Controller('openapi.json')
export class ApiDocumentController {
  constructor(private readonly document: ApiDocument) {}

  @Get()
  @Permits('public')
  @ApiOkResponse({ description: 'This document.' })
  get(): OpenAPIObject {
    return this.document.get();
  }
}
