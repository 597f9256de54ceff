import { Injectable } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { RunningApp } from '../../http/app/RunningApp.js';
import { ProblemReply } from '../../http/ProblemReply.js';
import { addErrorCodes } from './addErrorCodes.js';

/** The OpenAPI document of the running product, made from the classes that check the requests. */
@Injectable()
export class ApiDocument {
  private made?: OpenAPIObject;

  constructor(private readonly running: RunningApp) {}

  get(): OpenAPIObject {
    if (this.made === undefined) {
      const { app } = this.running;
      if (app === undefined) throw new Error('the application has not been put together');
      const options = { extraModels: [ProblemReply] };
      this.made = addErrorCodes(SwaggerModule.createDocument(app, config(), options));
    }
    return this.made;
  }
}

function config() {
  return new DocumentBuilder()
    .setTitle('Stratum')
    .setVersion('0.1.0')
    .setDescription(
      'Days are YYYY-MM-DD, instants ISO 8601 in UTC. Every operation names its permission (x-permission) and the ' +
        'codes it can refuse with (x-error-codes). Writes carry x-csrf-token; changes carry If-Match; creating ' +
        'requests carry Idempotency-Key.',
    )
    .addCookieAuth('stratum')
    .build();
}
