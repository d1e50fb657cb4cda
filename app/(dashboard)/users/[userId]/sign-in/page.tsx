import { userTabPage, userTabTitle } from '../_frame/tab-page'
import { SignInTab } from '../_sign-in/sign-in-tab'

export const generateMetadata = userTabTitle('sign-in')

export default userTabPage('sign-in', SignInTab)
