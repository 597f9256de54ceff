import type { DynamicModule } from '@nestjs/common';
import { Clock } from './Clock.js';
import { Settings } from './Settings.js';

class SettingsModule {}

/** Gives the {@link Settings} and the {@link Clock} to every room. */
export function settingsModule(settings: Settings, clock: Clock): DynamicModule {
  return {
    module: SettingsModule,
    global: true,
    providers: [
      { provide: Settings, useValue: settings },
      { provide: Clock, useValue: clock },
    ],
    exports: [Settings, Clock],
  };
}
