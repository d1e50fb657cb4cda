import { ownTabPage, ownTabTitle } from '../../users/[userId]/_frame/tab-page'
import { KeysTab } from '../../users/[userId]/_keys/keys-tab'

export const generateMetadata = ownTabTitle('keys')

export default ownTabPage('keys', KeysTab)
