import { ref } from '../../kit'

export const webinar = ref('events', 'national-league-of-cities-strong-cities-network-webinar')
