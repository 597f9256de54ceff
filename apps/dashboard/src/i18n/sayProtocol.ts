import { protocolNames } from './en/protocols';

/** The name of a protocol: `Salicylic acid 20–30 %`. An unknown code is shown as it is, readable. */
export function sayProtocol(code: string): string {
  return protocolNames[code] ?? readable(code);
}

function readable(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
