import 'server-only'
import { Readable } from 'node:stream'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { needsSmtpUtf8 } from './mail-address'
import type { MailStage } from './mail-kinds'

/** A mail server that did not take the mail. */
export class DeliveryError extends Error {
  override name = 'DeliveryError'

  constructor(
    readonly stage: MailStage,
    /** The server's own answer if there is one, safe to show to admins. */
    readonly reply: string,
    /** Another attempt would meet the same refusal. */
    readonly isFinal: boolean,
  ) {
    super(reply)
  }
}

type Envelope = { from: string; to: string }

type Delivery = {
  /** SMTP_URL */
  url: string
  envelope: Envelope
  /** The whole message, RFC 5322. */
  message: Buffer
  /** Asked after the server accepted the login, before the first byte of the mail: whether to continue. */
  mayHandOver: () => Promise<boolean>
}

const timeouts = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
}

/**
 * One SMTP conversation (RFC 5321). nodemailer's connection is used without its transport, because the transport does
 * not tell how far a broken conversation got.
 * @returns the server's answer, or null when `mayHandOver` said no
 * @throws DeliveryError with the stage
 */
export async function deliverBySmtp({
  url,
  envelope,
  message,
  mayHandOver,
}: Delivery): Promise<string | null> {
  const { auth, ...options } = parseConnectionUrl(url)
  const connection = new SMTPConnection({ ...options, ...timeouts })
  // Every kind of break ends the waiting step.
  const broken = new Promise<never>((_, reject) => {
    connection.once('error', reject)
    connection.once('end', () => reject(new Error('The mail server closed the connection')))
  })
  broken.catch(() => undefined)
  const step = <T>(work: (done: (error?: Error | null, result?: T) => void) => void) =>
    Promise.race([
      broken,
      new Promise<T | undefined>((resolve, reject) =>
        work((error, result) => (error ? reject(error) : resolve(result))),
      ),
    ])

  let hasBegun = false
  async function* content() {
    hasBegun = true
    yield message
  }

  try {
    await step((done) => connection.connect((error) => done(error)))
    refuseUnsupportedAddress(envelope, connection.lastServerResponse || '')
    if (auth) await step((done) => connection.login(auth, (error) => done(error)))
    if (!(await mayHandOver())) return null
    const info = await step<{ response: string }>((done) =>
      connection.send(envelope, Readable.from(content()), done),
    )
    return info?.response ?? ''
  } catch (error) {
    throw error instanceof DeliveryError ? error : deliveryError(error, hasBegun)
  } finally {
    connection.close()
  }
}

/** nodemailer would send such an address raw to a server that cannot read it. @param greeting the answer to EHLO */
function refuseUnsupportedAddress({ from, to }: Envelope, greeting: string): void {
  if (/^250[ -]SMTPUTF8\b/im.test(greeting)) return
  const [stage, address] = needsSmtpUtf8(from) ? (['sender', from] as const) : (['recipient', to] as const)
  if (!needsSmtpUtf8(address)) return
  throw new DeliveryError(stage, `The mail server does not offer SMTPUTF8, which ${address} needs`, true)
}

type SmtpFailure = Error & { code?: string; command?: string; response?: string; responseCode?: number }

function deliveryError(error: unknown, hasBegun: boolean): DeliveryError {
  const failure = error as SmtpFailure
  const stage = stageOf(failure)
  const reply = (failure.response || failure.message)
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, 500)
  // The mail was on its way and no answer came: it may have arrived, and must not go twice.
  if (hasBegun && !failure.responseCode) return new DeliveryError('interrupted', reply, true)
  const isAboutThisMail = stage === 'sender' || stage === 'recipient' || stage === 'content'
  return new DeliveryError(stage, reply, isAboutThisMail && (failure.responseCode ?? 0) >= 500)
}

function stageOf({ code, command = '' }: SmtpFailure): MailStage {
  if (code === 'EAUTH' || command.startsWith('AUTH')) return 'sign-in'
  if (code === 'ETLS' || command === 'STARTTLS' || code?.startsWith('ERR_TLS') || code?.includes('CERT'))
    return 'encryption'
  if (command === 'MAIL FROM') return 'sender'
  if (command === 'RCPT TO') return 'recipient'
  return command === 'DATA' || code === 'EMESSAGE' ? 'content' : 'connect'
}
