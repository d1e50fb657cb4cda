import { AccessTab } from './_access/access-tab'
import { userTabPage, userTabTitle } from './_frame/tab-page'

export const generateMetadata = userTabTitle('access')

export default userTabPage('access', AccessTab)
