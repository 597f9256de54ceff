import { Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Settings } from '../settings/Settings.js';
import { createDataSource } from './createDataSource.js';
import { Database } from './Database.js';

/** Gives the {@link Database} to every room above. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      useFactory: (settings: Settings) => ({
        ...createDataSource(settings.databaseUrl, { connections: settings.connections, planOnce: true })
          .options,
        retryAttempts: 0,
      }),
      inject: [Settings],
    }),
  ],
  providers: [
    {
      provide: Database,
      useFactory: (source: DataSource) => new Database(source),
      inject: [getDataSourceToken()],
    },
  ],
  exports: [Database],
})
export class DatabaseModule {}
