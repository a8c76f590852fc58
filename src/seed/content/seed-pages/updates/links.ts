import { ref } from '../../kit'
import { block } from '../../rich-text'

export const meeting = ref('reports', 'revitalising-the-international-steering-committee-summary')
export const sideEvent = ref('reports', 'the-role-of-cities-un-general-assembly-side-event-summary')

export const picture = (caption: string) =>
  block('image', { media: ref('media', 'online-meeting'), caption, size: 'normal' })

const download = (key: string) =>
  block('download', { item: { relationTo: 'resources', value: ref('resources', key) } })

/** The two papers of the news. */
export const tenActions = () => download('ten-actions-for-cities')
export const factSheet = () => download('strong-cities-network-fact-sheet-2021')
