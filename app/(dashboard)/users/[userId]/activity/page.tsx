import { ActivityTab } from '../_activity/activity-tab'
import { userTabPage, userTabTitle } from '../_frame/tab-page'

export const generateMetadata = userTabTitle('activity')

export default userTabPage('activity', ActivityTab)
