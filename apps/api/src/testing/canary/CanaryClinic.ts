import type { TestClinic } from '../aClinic.js';
import type { Installation } from '../anInstallation.js';
import type { Client } from '../client.js';

/** Where the story of the canary takes place: a clinic of a running installation, with two people signed in. */
export interface CanaryClinic {
  installation: Installation;
  clinic: TestClinic;
  desk: Client;
  specialist: Client;
}

/** The records that the story leaves behind. */
export interface CanaryRecords {
  patientId: string;
  intakeId: string;
  planId: string;
}
