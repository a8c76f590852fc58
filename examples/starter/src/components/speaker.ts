import type { CardPictureFragment } from '../gql/graphql'

/** Somebody who speaks at an event, in the office they held then. */
export type Speaker = {
  role?: string | null
  positionAtTheTime?: string | null
  person?: {
    name?: string | null
    path?: string | null
    position?: string | null
    photo?: CardPictureFragment | null
  } | null
}
