export type LinkPurpose = {
  readonly purpose: 'invitation' | 'reset' | 'first-clinic';
  readonly email?: string;
  readonly name?: string;
  readonly clinicName?: string;
};
