import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as a mail server took it on. */
export interface TakenLetter {
  readonly to: string;
  readonly messageId: string;
  readonly source: string;
}

/** A real mail server of a test. */
export interface PostOffice {
  readonly url: string;
  readonly taken: readonly TakenLetter[];
  /** What happens after a letter was taken on and before its sender hears of it. */
  beforeReply: (letter: TakenLetter) => Promise<void> | void;
  /** An address that it refuses for good, or for now. */
  refuses: (address: string) => 'for good' | 'for now' | null;
  close(): Promise<void>;
}

/** Opens a mail server on a port of its own. */
export async function aPostOffice(): Promise<PostOffice> {
  const taken: TakenLetter[] = [];
  const office: PostOffice & { taken: TakenLetter[] } = {
    url: '',
    taken,
    beforeReply: () => undefined,
    refuses: () => null,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, done) => {
      const refused = office.refuses(address);
      if (refused === null) return done();
      done(Object.assign(new Error('no'), { responseCode: refused === 'for good' ? 550 : 451 }));
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        const source = Buffer.concat(parts).toString('utf8');
        const messageId = /^Message-ID:\s*(\S+)/im.exec(source)?.[1] ?? '';
        const letter = { to: session.envelope.rcptTo[0]?.address ?? '', messageId, source };
        taken.push(letter);
        await office.beforeReply(letter);
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(office, { url: `smtp://127.0.0.1:${port}` });
}
