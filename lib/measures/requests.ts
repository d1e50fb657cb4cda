import 'server-only'
import { measure } from './measure'

/** Each request that was answered, or whose client went away before (status 499, as nginx has it). */
export const requests = measure<{ method: string; route: string; status: number; seconds: number }>('request')
