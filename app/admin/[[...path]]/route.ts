import { adminDoor } from '../door'

/** Whatever else is asked below `/admin`: a 404 in the envelope. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = adminDoor.closed()
