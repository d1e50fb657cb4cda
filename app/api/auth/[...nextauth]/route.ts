import NextAuth from 'next-auth'
import { nextAuthOptions } from '@/lib/auth/next-auth-options'

type Context = { params: Promise<{ nextauth: string[] }> }

// Options are made per request: settings are read when the server runs, not when it is built.
function handler(request: Request, context: Context) {
  return NextAuth(nextAuthOptions(request.headers))(request, context)
}

export { handler as GET, handler as POST }
