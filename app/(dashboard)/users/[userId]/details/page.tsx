import { DetailsTab } from '../_details/details-tab'
import { userTabPage, userTabTitle } from '../_frame/tab-page'

export const generateMetadata = userTabTitle('details')

export default userTabPage('details', DetailsTab)
