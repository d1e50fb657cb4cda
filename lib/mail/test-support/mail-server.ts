import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A real mail server that keeps what it is given. */
export type MailServer = {
  /** SMTP_URL for it. */
  url: string
  port: number
  /** Every mail it took, in order. */
  mails: ParsedMail[]
  /** The lines `MAIL FROM…` and `RCPT TO…` as they came over the wire; smtp-server shows domains decoded. */
  envelopeLines: string[]
  /** Waits until a mail to this address is there. */
  mailTo(address: string): Promise<ParsedMail>
  stop(): Promise<void>
}

type Refusal = { code: number; text: string }

type Options = {
  port?: number
  /** Answers of the server, instead of taking the mail. */
  refuseSender?: Refusal
  refuseRecipient?: Refusal
  refuseContent?: Refusal
  /** Takes the whole mail and breaks the connection before it says so. */
  breaksAfterContent?: boolean
  /** Takes addresses with ASCII letters only. */
  hidesSmtpUtf8?: boolean
  /** Wants this user and password. */
  login?: { user: string; password: string }
}

export async function startMailServer(options: Options = {}): Promise<MailServer> {
  const port = options.port ?? (await freePort())
  const mails: ParsedMail[] = []
  const envelopeLines: string[] = []
  const waiting = new Set<() => void>()
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: !options.login,
    allowInsecureAuth: true,
    hideSMTPUTF8: options.hidesSmtpUtf8,
    // Broken conversations are what some tests are about.
    closeTimeout: 50,
    onAuth: ({ username, password }, _session, done) => {
      const isRight = username === options.login?.user && password === options.login?.password
      done(isRight ? null : refusal({ code: 535, text: 'Authentication failed' }), { user: username })
    },
    onMailFrom: (_address, _session, done) => done(refusal(options.refuseSender)),
    onRcptTo: (_address, _session, done) => done(refusal(options.refuseRecipient)),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        if (options.refuseContent) return done(refusal(options.refuseContent))
        mails.push(mail)
        for (const look of waiting) look()
        // Silently: the client cannot distinguish it from a lost answer.
        if (options.breaksAfterContent) for (const socket of sockets) socket.destroy()
        else done()
      }, done)
    },
  } satisfies SMTPServerOptions)
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('data', (chunk) =>
      envelopeLines.push(...(String(chunk).match(/^(MAIL FROM|RCPT TO):.*/gm) ?? [])),
    )
  })
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')

  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    envelopeLines,
    stop,
    mailTo: (address) =>
      new Promise((resolve) => {
        const look = () => {
          const mail = mails.find((candidate) => recipientOf(candidate) === address)
          if (!mail) return
          waiting.delete(look)
          resolve(mail)
        }
        waiting.add(look)
        look()
      }),
  }
}

/** The address a mail was written to. */
export function recipientOf(mail: ParsedMail): string | undefined {
  return (mail.to as AddressObject | undefined)?.value[0]?.address
}

/** The link in a mail's text part. */
export function linkIn(mail: ParsedMail | undefined): string {
  return /https?:\/\/\S+\/reset-password\/\S+/.exec(mail?.text ?? '')?.[0] ?? ''
}

/** A port without a listener. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await new Promise((resolve) => probe.close(resolve))
  return port
}

function refusal(answer?: Refusal): Error | null {
  return answer ? Object.assign(new Error(answer.text), { responseCode: answer.code }) : null
}
