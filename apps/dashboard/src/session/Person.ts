export type Clinic = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly country: string;
  readonly language: string;
  readonly current: boolean;
};

export type Role = 'specialist' | 'reception' | 'manager';

export type Person = {
  readonly accountId: string;
  /** Null while no clinic is chosen. */
  readonly membershipId: string | null;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly rights: { readonly override: boolean; readonly prescribe: boolean; readonly medicalLead: boolean };
  readonly performs: readonly string[];
  readonly permissions: readonly string[];
};

/** What `GET /auth/me` answers. The token lives in this object only, never in storage. */
export type Session = {
  readonly csrfToken: string;
  readonly person: Person;
  readonly clinics: readonly Clinic[];
};
