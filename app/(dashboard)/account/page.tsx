import { DetailsTab } from '../users/[userId]/_details/details-tab'
import { ownTabPage, ownTabTitle } from '../users/[userId]/_frame/tab-page'

export const generateMetadata = ownTabTitle('details')

export default ownTabPage('details', DetailsTab)
