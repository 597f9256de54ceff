/** How to sign in to the demo. */
export interface DemoLogin {
  role: string;
  email: string;
  password: string;
}
