import { Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { createDataSource } from './createDataSource.js';
import { Database } from './Database.js';

/** Gives the {@link Database} to every room above. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      useFactory: () => ({
        ...createDataSource(process.env['DATABASE_URL'] ?? '').options,
        retryAttempts: 0,
      }),
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
