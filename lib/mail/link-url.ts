import 'server-only'
import { env } from '../env'

/** The address of a link in a mail. Its host is that of APP_URL, never that of a request (OWASP ASVS 5.0, 1.2.2). */
export function linkUrl(token: string): string {
  return `${env().APP_URL}/reset-password/${token}`
}
