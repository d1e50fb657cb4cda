import { ActivityTab } from '../../users/[userId]/_activity/activity-tab'
import { ownTabPage, ownTabTitle } from '../../users/[userId]/_frame/tab-page'

export const generateMetadata = ownTabTitle('activity')

export default ownTabPage('activity', ActivityTab)
