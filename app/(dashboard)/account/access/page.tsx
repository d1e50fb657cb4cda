import { AccessTab } from '../../users/[userId]/_access/access-tab'
import { ownTabPage, ownTabTitle } from '../../users/[userId]/_frame/tab-page'

export const generateMetadata = ownTabTitle('access')

export default ownTabPage('access', AccessTab)
