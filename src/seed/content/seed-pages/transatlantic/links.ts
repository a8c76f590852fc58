import { ref } from '../../kit'
import { block } from '../../rich-text'

export const hague = ref('events', 'transatlantic-mayoral-dialogue')
export const declaration = ref('resources', 'the-hague-mayoral-declaration-and-action-plan')
export const join = () => block('callToAction', { preset: 'membership' })
