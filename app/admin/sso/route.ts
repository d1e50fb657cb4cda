import { nothingHere } from '@/lib/api/open-door'
import { refuseTicket } from '@/lib/api/refuse-ticket'
import { hasAdminApi, requireOperator } from '@/lib/api/require-operator'
import { adminDoor } from '../door'

const refuse = refuseTicket(requireOperator)

/** `/admin/sso`: programs are told that there are no tickets for single sign-on. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = adminDoor.closed({
  POST: (request, params) => (hasAdminApi() ? refuse(request, params) : nothingHere()),
})
