import { Module } from '@nestjs/common';
import { ChangeRulesController } from './ChangeRulesController.js';

@Module({ controllers: [ChangeRulesController] })
export class ChangeRulesModule {}
