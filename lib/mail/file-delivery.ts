import 'server-only'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../env'

/** How the text in the row of a mail begins that became a file. */
export const fileReplyStart = 'Written to '

/** Where mails go while no mail server is set. */
export function outboxFolder(): string {
  return path.resolve(env().DATA_DIR, 'outbox')
}

/**
 * Without SMTP_URL a mail becomes a file that any mail program opens, readable by its owner only. It is written
 * completely or not at all, and once: a second attempt writes the same file. @returns the text for the mail's row
 */
export async function deliverToFile(mailId: string, message: Buffer): Promise<string> {
  const folder = outboxFolder()
  const file = path.join(folder, `${mailId}.eml`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(`${file}.part`, message, { mode: 0o600 })
  await rename(`${file}.part`, file)
  return `${fileReplyStart}${path.basename(folder)}/${path.basename(file)}`
}
