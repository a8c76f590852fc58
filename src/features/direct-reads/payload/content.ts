import type { Payload } from 'payload'

import type { Shapes } from '../core/shape'

/** The content as far as direct answers need it. */
export type Content = {
  payload: Payload
  /** The shapes as readers of a locale see them; undefined for one that does not exist. */
  shapesIn: (locale: string) => Shapes | undefined
}
