import { userTabPage, userTabTitle } from '../_frame/tab-page'
import { KeysTab } from '../_keys/keys-tab'

export const generateMetadata = userTabTitle('keys')

export default userTabPage('keys', KeysTab)
