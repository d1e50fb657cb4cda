import { ownTabPage, ownTabTitle } from '../../users/[userId]/_frame/tab-page'
import { SignInTab } from '../../users/[userId]/_sign-in/sign-in-tab'

export const generateMetadata = ownTabTitle('sign-in')

export default ownTabPage('sign-in', SignInTab)
