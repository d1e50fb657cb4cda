import { nothingHere } from '@/lib/api/open-door'
import { refuseTicket } from '@/lib/api/refuse-ticket'
import { requireApiActor } from '@/lib/api/require-api-actor'
import { env } from '@/lib/env'
import { door } from '../door'

const refuse = refuseTicket(requireApiActor)

/** `/api/sso`: in dialect v5, programs are told that there are no tickets for single sign-on. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.closed({
  POST: (request, params) => (env().API_DIALECT === 'v5' ? refuse(request, params) : nothingHere()),
})
