export type LinkPurpose = {
  readonly purpose: 'invitation' | 'reset' | 'first-clinic';
  readonly email?: string | null;
  readonly name?: string | null;
  readonly clinicName?: string | null;
};
